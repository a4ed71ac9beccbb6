import PlanDesk
import PlanModel

/// All key projects, by the box or document that lists them.
enum ProjectsPage {
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    [PageRecipe(.projects, compose: page)]
  }

  static func page(_ edition: Edition) throws -> PageView<ProjectsPageView> {
    let projects = edition.desk.projects.compactMap(edition.desk.project)
    let silent = projects.count { $0.stage == nil }
    let sentence = edition.voice(PagePhrase.projects, ["total": "\(projects.count)", "silent": "\(silent)"])
    return PageView(
      edition.title(.projects), sentence,
      content: ProjectsPageView(
        groups: groups(projects, edition),
        stages: Stage.allCases.map { stage in
          ProjectsPageView.StageCount(stage: stage.rawValue, count: projects.count { $0.stage == stage })
        }, silent: silent, total: projects.count, sentence: sentence))
  }

  private static func groups(_ projects: [Project], _ edition: Edition) -> [ProjectsPageView.Group] {
    let lists = projects.map(List.init).reduce(into: [List]()) { if !$0.contains($1) { $0.append($1) } }
    return lists.map { list in
      ProjectsPageView.Group(
        source: edition.reference(list.source), box: list.box.map(edition.voice.place),
        projects: projects.filter { List($0) == list }.compactMap { ProjectView($0.id, edition) })
    }
  }

  /// A box of a document, or a document, that lists projects.
  private struct List: Equatable {
    let source: Source.ID
    let box: Locator?

    init(_ project: Project) {
      source = project.citation.source
      box = project.box
    }
  }
}
