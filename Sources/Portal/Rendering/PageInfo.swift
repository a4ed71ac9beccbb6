import PlanModel

/// The page itself, as its layout sees it.
struct PageInfo: TemplateView {
  let title: Named
  let description, path, canonical, section: String
  let image: String?
  let trail: [LinkView]
  let editions: [EditionLink]

  static let viewName = "page"
  static let members = ViewMembers<Self>(
    ViewMember("title", "Its title.", \.title.text),
    ViewMember("title_lang", "The language of the title where that is not the page's.", \.title.lang),
    ViewMember("description", "What it says, in a sentence.", \.description),
    ViewMember("path", "Its address below the site's root, without the language's folder.", \.path),
    ViewMember("canonical", "Its address with its host.", \.canonical),
    ViewMember("image", "The address of its card as an image, if there is one.", \.image),
    ViewMember("section", "The section of the navigation that it belongs to, or `none`.", \.section),
    ViewMember("trail", "The pages above it.", \.trail),
    ViewMember("editions", "The same page in every language of the site.", \.editions))
}

/// A page in one language.
struct EditionLink: TemplateView {
  let language, name, url, absolute: String
  let isHere: Bool

  static let viewName = "edition"
  static let members = ViewMembers<Self>(
    ViewMember("language", "The code of the language.", \.language),
    ViewMember("name", "What the language calls itself.", \.name), ViewMember("url", "The address.", \.url),
    ViewMember("absolute", "The address with its host.", \.absolute),
    ViewMember("here", "Whether it is the page itself.", \.isHere))
}
