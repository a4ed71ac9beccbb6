import Diagnostics
import Markdown
import PlanModel
import Templating

/// Every Markdown text of a plan as HTML, rendered once for all pages that show it; its live values are still to be
/// written out.
struct Bodies: Sendable {
  /// A link of a text to a page of the site, and where it was written.
  struct Link: Sendable {
    let target: String
    let location: SourceLocation

    /// The address without its fragment and its query.
    var path: String { String(target.prefix { $0 != "#" && $0 != "?" }) }

    /// The place on the page, if one is named.
    var fragment: String? { target.firstIndex(of: "#").map { String(target[target.index(after: $0)...]) } }

    /// The error for an address that depends on the page a text stands on.
    var relative: Diagnostic {
      Diagnostic(
        .error, "relative-link", at: location, Text(zh: "相对地址“\(target)”", en: "'\(target)' is a relative address"),
        help: Text(
          zh: "同一段文字可能出现在几个页面上；请写从 / 开始的地址", en: "a text may stand on several pages; write the address from / on"))
    }
  }

  /// A text, and the page that it belongs to.
  struct Body: Sendable {
    let origin: Origin
    let page: Route
    /// What keeps its footnotes and charts apart from those of others on its page.
    let idPrefix: String
    let text: LiveText
  }

  /// The texts that are not empty.
  let bodies: [Body]
  /// The links to pages of the site.
  let links: [Link]
  /// What was wrong with the texts.
  let diagnostics: [Diagnostic]

  /// Renders all texts of `plan`; links to its own pages get `basePath` in front.
  init(_ plan: Plan, basePath: String) {
    var bodies: [Body] = []
    var links: [Link] = []
    var diagnostics: [Diagnostic] = []
    for (prose, page, idPrefix) in Self.texts(of: plan) where !prose.markdown.isEmpty {
      let origin = prose.origin
      let (markdown, expressions) = LiveExpression.taken(
        from: prose.markdown, path: origin.path, firstLine: origin.line)
      let document = renderMarkdown(
        markdown, path: origin.path, firstLine: origin.line, basePath: basePath, idPrefix: idPrefix)
      let text = LiveText(html: document.html, expressions)
      bodies.append(Body(origin: origin, page: page, idPrefix: idPrefix, text: text))
      links += document.links.filter { Self.leadsToPage($0) }
        .map { Link(target: Self.withoutBase($0.destination, basePath), location: $0.location) }
      diagnostics += document.diagnostics + text.diagnostics
    }
    self.bodies = bodies
    self.links = links
    self.diagnostics = diagnostics
  }

  /// Errors for the links that lead to no page among `routes`.
  func deadLinks(_ routes: Set<String>) -> [Diagnostic] {
    links.compactMap { link -> Diagnostic? in
      let path = link.path
      guard !routes.contains(path) else { return nil }
      guard path.hasPrefix("/") else { return link.relative }
      return Diagnostic(
        .error, "dead-link", at: link.location, Text(zh: "没有页面“\(path)”", en: "there is no page '\(path)'"),
        help: nearestNameHelp(for: path, in: routes))
    }
  }

  /// Errors for the links to a place that their page does not have; `artifacts` are the rendered pages.
  func deadFragments(in artifacts: [Artifact]) -> [Diagnostic] {
    let wanted = links.filter { $0.fragment != nil }
    let files = Set(wanted.map { Route($0.path).file })
    let texts = Dictionary(
      uniqueKeysWithValues: artifacts.filter { files.contains($0.path) }.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
    return wanted.compactMap { link -> Diagnostic? in
      guard let fragment = link.fragment, let text = texts[Route(link.path).file] else { return nil }
      guard !text.contains("id=\"\(fragment)\"") else { return nil }
      return Diagnostic(
        .error, "dead-fragment", at: link.location,
        Text(zh: "页面“\(link.path)”里没有位置“\(fragment)”", en: "the page '\(link.path)' has no place '\(fragment)'"))
    }
  }

  /// Every text, with the page that it belongs to and what keeps its ids apart from those of others there.
  private static func texts(of plan: Plan) -> [(prose: Prose, page: Route, idPrefix: String)] {
    var texts: [(Prose, Route)] = plan.sources.map { ($0.body, .source($0.id)) }
    texts += plan.areas.map { ($0.body, .area($0.id)) }
    texts += plan.chains.map { ($0.body, .chain($0.id)) }
    texts += plan.campaigns.map { ($0.body, .campaign($0.id)) }
    texts += plan.indicators.map { ($0.body, .indicator($0.id)) }
    texts += plan.parts.map { ($0.body, .part($0.id)) }
    texts += plan.pages.map { ($0.body, .article($0.id)) }
    texts += plan.updates.map { ($0.body, .home) }
    let chapters = plan.parts.flatMap { part in
      part.chapters.enumerated().map { ($0.element.body, Route.part(part.id), "chapter-\($0.offset + 1)-") }
    }
    return texts.map { ($0, $1, idPrefix(of: $0)) } + chapters
  }

  /// Whether a link leads to another page of the site: not to another host, a mailbox, or a place of the same text.
  private static func leadsToPage(_ link: MarkdownDocument.Link) -> Bool {
    !link.isExternal && !link.destination.unicodeScalars.contains(LiveExpression.Token.start)
      && !link.destination.hasPrefix("#") && !link.destination.prefix { $0 != "/" }.contains(":")
  }

  private static func withoutBase(_ destination: String, _ basePath: String) -> String {
    destination.hasPrefix(basePath + "/") ? String(destination.dropFirst(basePath.count)) : destination
  }

  /// The file's name.
  private static func idPrefix(of prose: Prose) -> String {
    let name = prose.origin.path.split(separator: "/").last ?? ""
    return name.split(separator: ".").first.map { $0 + "-" } ?? ""
  }
}
