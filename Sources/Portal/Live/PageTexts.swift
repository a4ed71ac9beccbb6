import Diagnostics
import Markdown
import PlanModel
import Templating

/// The texts of one page: each is written out when the page asks for it, in its translation where there is one.
struct PageTexts: TextSource {
  let edition: Edition
  let writers: LiveWriters
  let sheet: PageSheet

  func text(of prose: Prose, idPrefix: String?) -> ProseView? {
    let translation = edition.desk.translation(of: prose, into: edition.language)
    let text = translation ?? prose
    guard !text.markdown.isEmpty else { return nil }
    let own = edition.desk.site.languages.own
    let language = translation == nil ? own : edition.language
    let html = markup(of: text, idPrefix: idPrefix ?? prose.idPrefix, writers.writer(in: language))
    return ProseView(html: html, lang: language == edition.language ? nil : language.rawValue)
  }

  /// The text with its live values; what is wrong with it is noted on the page's sheet.
  private func markup(of prose: Prose, idPrefix: String, _ writer: LiveWriter) -> Markup {
    let origin = prose.origin
    let document = renderMarkdown(
      prose.markdown, path: origin.path, firstLine: origin.line, idPrefix: idPrefix,
      address: edition.address.path(written:))
    let text = LiveText(document.pieces)
    sheet.note(document.links.compactMap { TextLink($0, on: sheet.page) }, document.diagnostics + text.diagnostics)
    sheet.note(anchors: document.anchors)
    do throws(DiagnosticList) {
      return try text.filled { expression throws(DiagnosticList) in
        try writer.write(expression, on: sheet, prefix: idPrefix)
      }
    } catch {
      sheet.note([], error.diagnostics)
      return Markup("")
    }
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

extension Prose {
  /// What keeps its ids and charts apart from those of other texts on its page: the file's name.
  fileprivate var idPrefix: String {
    let name = origin.path.split(separator: "/").last ?? ""
    return name.split(separator: ".").first.map { $0 + "-" } ?? ""
  }
}
