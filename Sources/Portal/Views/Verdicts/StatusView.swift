import PlanProgress

/// A verdict by its name.
struct StatusView: TemplateView {
  let code, label, tone, standing: String

  init(_ status: Status, _ edition: Edition) {
    code = status.rawValue
    label = edition.voice.label(of: status)
    tone = status.tone.rawValue
    standing = status.standing.rawValue
  }

  static let viewName = "status"
  static let members = ViewMembers<Self>(
    ViewMember("code", "Its code, such as `slight-lag`.", \.code), ViewMember("label", "Its name.", \.label),
    ViewMember("tone", "`done`, `on-track`, `slight`, `behind` or `unknown`: its colour and shape.", \.tone),
    ViewMember("standing", "How the promise stands, one of six codes.", \.standing))
}
