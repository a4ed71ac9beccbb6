import PlanDesk
import PlanModel

/// One thing that a document states: exactly one of its members besides `kind` is there.
struct StatementView: TemplateView {
  let kind: String
  var observation: ObservationView?
  var target: Prepared<TargetView>?
  var project: ProjectView?
  var milestone: MilestoneView?
  var untracked: UntrackedView?
  var entity: LinkView?

  init(_ statement: Statement, _ edition: Edition) {
    switch statement {
    case .observation(let figure): (kind, observation) = ("observation", ObservationView(figure, edition))
    case .target(let id, _): (kind, target) = ("target", edition.row(of: id))
    case .project(let id, _): (kind, project) = ("project", ProjectView(id, edition))
    case .milestone(let id, _): (kind, milestone) = ("milestone", MilestoneView(id, edition))
    case .untracked(let figure):
      (kind, untracked) = (
        "untracked", UntrackedView(printed: edition.own(figure.printed), reason: edition.own(figure.reason))
      )
    case .area, .chain, .campaign: (kind, entity) = ("entity", LinkView(toEntityOf: statement, edition))
    }
  }

  static let viewName = "statement"
  static let members = ViewMembers<Self>(
    ViewMember("kind", "`observation`, `target`, `project`, `milestone`, `untracked` or `entity`.", \.kind),
    ViewMember("observation", "A figure.", \.observation), ViewMember("target", "A promise.", \.target),
    ViewMember("project", "A project.", \.project), ViewMember("milestone", "A dated step.", \.milestone),
    ViewMember("untracked", "A figure that is deliberately not data.", \.untracked),
    ViewMember("entity", "The area, chain or campaign that the document describes.", \.entity))
}

/// A figure that is deliberately not data.
struct UntrackedView: TemplateView {
  let printed, reason: Named

  static let viewName = "figure that is not data"
  static let members = ViewMembers<Self>(
    ViewMember("printed", "The figure as printed.", \.printed.text),
    ViewMember("reason", "Why it is not data.", \.reason.text),
    ViewMember("lang", "The language of both where that is not the page's.", \.reason.lang))
}
