import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The plan's table of contents, and a page for each of its parts.
  var planPages: [Page] {
    let assessments = Dictionary(grouping: progress.assessments) { $0.target.citation.part }
    let index = Page(
      .plan, template: "plan", title: plan.site.plan.name, section: .plan
    ) {
      PageBody(
        summarySentence(RollUp(progress.assessments), subject: locale(.subjectSite)).zh,
        charts: stripCharts(for: progress.assessments),
        content: [
          "parts": .list(
            plan.parts.map { part in
              [
                "number": .int(part.number), "title": .string(part.title), "url": .string(address(.part(part.id))),
                "chapters": .list(part.chapters.map { .string($0) }),
                "roll_up": context(RollUp(assessments[part.number] ?? [])),
              ]
            }),
          "main": .list(mainTargets.map(context)),
        ])
    }
    return [index]
      + plan.parts.indices.map { page(of: plan.parts[$0], at: $0, assessments[plan.parts[$0].number] ?? []) }
  }

  /// The targets of the plan's table of main indicators, in its order.
  private var mainTargets: [Assessment] {
    progress.assessments.filter { $0.target.citation.locator.hasPrefix("box-1/") }
  }

  private func page(of part: PlanPart, at index: Int, _ own: [Assessment]) -> Page {
    let assessments = part.number == 1 ? mainTargets + own : own
    let title = locale(.partTitle, ["number": "\(part.number)", "title": part.title])
    return Page(
      .part(part.id), template: "plan-part", title: title, section: .plan, trail: [crumb(locale(.plan), .plan)],
      origin: part.origin
    ) {
      let rollUp = RollUp(assessments)
      let sentence = summarySentence(rollUp, subject: locale(.subjectPart, ["number": "\(part.number)"])).zh
      return PageBody(
        sentence, charts: stripCharts(for: assessments),
        content: [
          "number": .int(part.number), "sentence": .string(sentence),
          "chapters": .list(part.chapters.map { .string($0) }), "body": body(part.body),
          "roll_up": context(rollUp), "targets": .list(assessments.map(context)),
          "projects": .list(plan.projects.filter { $0.citation.part == part.number }.map(context)),
          "previous": neighbour(of: index, -1), "next": neighbour(of: index, 1),
        ])
    }
  }

  /// The part before or after, or none at the ends.
  private func neighbour(of index: Int, _ offset: Int) -> Value {
    guard plan.parts.indices.contains(index + offset) else { return .none }
    let other = plan.parts[index + offset]
    return crumb(other.title, .part(other.id))
  }
}
