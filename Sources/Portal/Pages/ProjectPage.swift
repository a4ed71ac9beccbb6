import PlanModel
import Templating

extension Edition {
  /// All key projects, by the box or document that lists them.
  var projectPage: Page {
    let lists = plan.projects.map(list).reduce(into: [ProjectList]()) { if !$0.contains($1) { $0.append($1) } }
    let groups = lists.map { list -> Value in
      [
        "source": references.source[list.source] ?? .none,
        "box": list.box.isEmpty ? .none : .string(locale.words(for: list.box)),
        "projects": .list(plan.projects.filter { self.list(of: $0) == list }.map(context)),
      ]
    }
    let stages = Stage.allCases.map { stage -> Value in
      ["stage": .string(stage.rawValue), "count": .int(plan.projects.filter { $0.stage == stage }.count)]
    }
    let silent = plan.projects.filter { $0.stage == nil }.count
    let sentence = locale(.sentenceProjects, ["total": "\(plan.projects.count)", "silent": "\(silent)"])
    return Page(
      .projects, template: "projects", title: locale(.projects)
    ) { _ in
      PageBody(
        sentence,
        content: [
          "groups": .list(groups), "stages": .list(stages), "silent": .int(silent), "total": .int(plan.projects.count),
          "sentence": .string(sentence),
        ])
    }
  }

  private struct ProjectList: Equatable {
    let source: Source.ID
    let box: String
  }

  private func list(of project: Project) -> ProjectList {
    ProjectList(source: project.citation.source, box: project.box ?? "")
  }
}
