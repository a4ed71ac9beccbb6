import Diagnostics
import Markdown
import Templating

/// A `{{ … }}` in a text: a live value or a chart, written out when the texts of the site are filled.
struct LiveExpression: Sendable {
  let code: TextExpression
  let location: SourceLocation
  /// Whether it is all of its paragraph, so that a chart can take the paragraph's place.
  let standsAlone: Bool

  /// The expression `source`, which stands at `location`; throws what is wrong with its syntax.
  init(_ source: String, at location: SourceLocation, standsAlone: Bool) throws(DiagnosticList) {
    code = try TextExpression(source, at: location)
    self.location = location
    self.standsAlone = standsAlone
  }

  /// The same for an expression of a Markdown text; throws also where none can stand.
  init(_ expression: MarkdownDocument.Expression) throws(DiagnosticList) {
    let place = expression.location
    switch expression.context {
    case .inline: self = try LiveExpression(expression.source, at: place, standsAlone: false)
    case .block: self = try LiveExpression(expression.source, at: place, standsAlone: true)
    case .link: throw DiagnosticList([.liveInLink(at: place)])
    case .attribute: throw DiagnosticList([.liveInAttribute(at: place)])
    case .unclosed: throw DiagnosticList([.liveUnclosed(at: place)])
    }
  }

  /// `output` as the text shows it: words among other words or in a paragraph of their own, a chart between paragraphs.
  func markup(of output: LiveOutput) throws(DiagnosticList) -> String {
    switch output {
    case .words(let words): return standsAlone ? "<p>\(words)</p>\n" : words
    case .chart(let chart):
      guard standsAlone else { throw DiagnosticList([.chartInText(at: location)]) }
      return chart + "\n"
    }
  }
}

/// What an expression is written out as.
enum LiveOutput {
  /// Words inside a paragraph.
  case words(String)
  /// A figure, which stands between paragraphs.
  case chart(String)
}
