import Diagnostics
import Markdown
import PlanModel
import Templating

/// Every Markdown text of a plan as HTML, rendered once for all pages that show it.
struct Bodies: Sendable {
  /// A link of a text to a page of the site, and where it was written.
  struct Link: Sendable {
    let target: String
    let location: SourceLocation
  }

  private let markup: [Origin: Markup]
  /// The links that begin with `/`.
  let links: [Link]
  /// What was wrong with the texts.
  let diagnostics: [Diagnostic]

  /// Renders all texts of `plan`; links to its own pages get `basePath` in front.
  init(_ plan: Plan, basePath: String) {
    var markup: [Origin: Markup] = [:]
    var links: [Link] = []
    var diagnostics: [Diagnostic] = []
    for prose in Self.texts(of: plan) where !prose.markdown.isEmpty {
      let document = renderMarkdown(
        prose.markdown, path: prose.origin.path, firstLine: prose.origin.line, basePath: basePath,
        idPrefix: Self.idPrefix(of: prose))
      markup[prose.origin] = Markup(document.html)
      links += document.links.filter { $0.destination.hasPrefix(basePath + "/") }
        .map { Link(target: String($0.destination.dropFirst(basePath.count)), location: $0.location) }
      diagnostics += document.diagnostics
    }
    self.markup = markup
    self.links = links
    self.diagnostics = diagnostics
  }

  /// The HTML of a text, or nil if it is empty.
  subscript(prose: Prose) -> Markup? { markup[prose.origin] }

  /// Errors for the links that lead to no page among `routes`.
  func deadLinks(_ routes: Set<String>) -> [Diagnostic] {
    links.compactMap { link -> Diagnostic? in
      let path = String(link.target.prefix { $0 != "#" && $0 != "?" })
      guard !routes.contains(path) else { return nil }
      return Diagnostic(
        .error, "dead-link", at: link.location, Text(zh: "没有页面“\(path)”", en: "there is no page '\(path)'"),
        help: nearestNameHelp(for: path, in: routes))
    }
  }

  private static func texts(of plan: Plan) -> [Prose] {
    plan.sources.map(\.body) + plan.areas.map(\.body) + plan.chains.map(\.body) + plan.campaigns.map(\.body)
      + plan.indicators.map(\.body) + plan.parts.map(\.body) + plan.pages.map(\.body) + plan.updates.map(\.body)
  }

  /// Keeps footnotes of two texts on one page apart: the file's name.
  private static func idPrefix(of prose: Prose) -> String {
    let name = prose.origin.path.split(separator: "/").last ?? ""
    return name.split(separator: ".").first.map { $0 + "-" } ?? ""
  }
}
