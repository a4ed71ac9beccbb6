import Diagnostics
import Markdown
import PlanCharts
import PlanModel
import Templating

/// The texts of one edition, written out in their translations where there are any.
///
/// A text reads the same on every page that shows it, so that it is written out once for all pages but its own.
struct EditionTexts: Sendable {
  let edition: Edition
  let writers: LiveWriters
  private let known = Memo<Origin, WrittenText>()

  init(_ edition: Edition, _ writers: LiveWriters) {
    (self.edition, self.writers) = (edition, writers)
  }

  /// The text `prose`, which belongs to the page `home`, as the page `page` shows it; nil where it is empty.
  func text(of prose: Prose, home: Route, idPrefix: String, on page: Route) -> WrittenText? {
    guard !prose.markdown.isEmpty else { return nil }
    // Its charts are published by its own page alone, so that nobody else keeps them.
    if page == home { return written(prose, home, idPrefix) }
    return known(prose.origin) {
      var text = written(prose, home, idPrefix)
      text.charts = []
      return text
    }
  }

  private func written(_ prose: Prose, _ home: Route, _ idPrefix: String) -> WrittenText {
    let translation = edition.desk.translation(of: prose, into: edition.language)
    let language = translation == nil ? edition.desk.site.languages.own : edition.language
    let text = translation ?? prose
    let document = renderMarkdown(
      text.markdown, path: text.origin.path, firstLine: text.origin.line, idPrefix: idPrefix,
      address: edition.address.path(written:))
    let live = LiveText(document.pieces)
    let sheet = PageSheet(page: home)
    sheet.note(anchors: document.anchors, diagnostics: document.diagnostics + live.diagnostics)
    let html = writers.writer(in: language).markup(of: live, on: sheet, prefix: idPrefix)
    let isForeign = language != edition.language
    return WrittenText(
      view: ProseView(html: html, lang: isForeign ? language.rawValue : nil),
      links: isForeign ? [] : document.links, charts: sheet.charts, anchors: sheet.anchors,
      isPartlyForeign: sheet.isPartlyForeign, diagnostics: sheet.diagnostics)
  }
}

/// A text as pages show it, with what they must know of it.
struct WrittenText: Sendable {
  let view: ProseView
  /// Where it leads; nowhere if it is not translated: then it is held against the pages of its own language.
  let links: [MarkdownDocument.Link]
  /// The charts that it calls, which are published below its own page.
  var charts: [ChartFigure]
  /// The ids in it that links may lead to.
  let anchors: Set<String>
  /// Whether its charts show names in another language than its own.
  let isPartlyForeign: Bool
  /// What is wrong with it.
  let diagnostics: [Diagnostic]
}
