import PlanModel
import Templating

/// A text of the content.
struct ProseView: TemplateView {
  let html: Markup
  let lang: String?

  static let viewName = "text of the content"
  static let members = ViewMembers<Self>(
    ViewMember("html", "The text as HTML.", \.html),
    ViewMember("lang", "Its language where that is not the page's.", \.lang))
}
