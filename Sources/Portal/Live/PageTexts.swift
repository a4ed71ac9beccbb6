import Markdown
import PlanModel

/// The texts of one page, each noted on the page's sheet when the page asks for it.
struct PageTexts: TextSource {
  let texts: EditionTexts
  let sheet: PageSheet

  func text(of prose: Prose, home: Route, idPrefix: String) -> ProseView? {
    guard let text = texts.text(of: prose, home: home, idPrefix: idPrefix, on: sheet.page) else { return nil }
    sheet.note(text)
    return text.view
  }
}

extension PageSheet {
  /// Notes what a text on the page has.
  fileprivate func note(_ text: WrittenText) {
    note(
      charts: text.charts, links: text.links.compactMap { TextLink($0, on: page) }, anchors: text.anchors,
      isPartlyForeign: text.isPartlyForeign, diagnostics: text.diagnostics)
  }
}

extension TextLink {
  /// A link of a text on `page` to a page, a place or a file of the site: not to another host or a mailbox.
  fileprivate init?(_ link: MarkdownDocument.Link, on page: Route) {
    guard !link.isExternal, !link.written.prefix(while: { $0 != "/" && $0 != "#" }).contains(":") else { return nil }
    let target = link.written.hasPrefix("#") ? page.path + link.destination : link.written
    self.init(target: target, location: link.location)
  }
}
