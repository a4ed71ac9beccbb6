import Diagnostics
import Markdown
import Templating

/// A text as HTML in which the live values are not yet written out.
struct LiveText: Sendable {
  /// A piece of the HTML.
  private enum Piece: Sendable {
    case html(Substring)
    case live(LiveExpression)
  }

  private let pieces: [Piece]
  /// What stands where no value can.
  let diagnostics: [Diagnostic]

  /// Cuts `html` at the tokens of `expressions`; in code they become again what the author wrote.
  init(html: String, _ expressions: [LiveExpression]) {
    var pieces: [Piece] = []
    var diagnostics: [Diagnostic] = []
    var rest = html[...]
    var here = LivePlace()
    while let (expression, range) = Self.first(of: expressions, in: rest) {
      let before = rest[..<range.lowerBound]
      pieces.append(.html(before))
      here = here.after(before)
      switch here.part {
      case .code: pieces.append(.html(Markup(escaping: expression.source).text[...]))
      case .tag: diagnostics.append(.liveInAttribute(at: expression.location))
      case .text where here.isInLink: diagnostics.append(.liveInLink(at: expression.location))
      case .text where !expression.isClosed: diagnostics.append(.liveUnclosed(at: expression.location))
      case .text: pieces.append(.live(expression))
      }
      rest = rest[range.upperBound...]
    }
    self.pieces = pieces + [.html(rest)]
    self.diagnostics = diagnostics
  }

  /// The HTML with every expression written out by `write`; a chart takes the place of its paragraph.
  ///
  /// Throws the faults of all expressions together.
  func filled(_ write: (LiveExpression) throws(Diagnostic) -> LiveOutput) throws(DiagnosticList) -> Markup {
    var html = ""
    var closes = false
    var faults: [Diagnostic] = []
    for (place, piece) in pieces.enumerated() {
      switch piece {
      case .html(let text):
        html += closes ? text.dropFirst(Self.paragraph.close.count) : text
        closes = false
      case .live(let expression):
        do throws(Diagnostic) {
          switch try write(expression) {
          case .words(let markup): html += markup
          case .chart(let markup):
            guard standsAlone(place) else { throw .chartInText(at: expression.location) }
            html.removeLast(Self.paragraph.open.count)
            html += markup + "\n"
            closes = true
          }
        } catch {
          faults.append(error)
        }
      }
    }
    guard faults.isEmpty else { throw DiagnosticList(faults) }
    return Markup(html)
  }

  private static let paragraph = (open: "<p>", close: "</p>\n")

  /// Whether the piece at `place` is all of its paragraph.
  private func standsAlone(_ place: Int) -> Bool {
    guard place > 0, place + 1 < pieces.count, case .html(let before) = pieces[place - 1],
      case .html(let after) = pieces[place + 1]
    else { return false }
    return before.hasSuffix(Self.paragraph.open) && after.hasPrefix(Self.paragraph.close)
  }

  private static func first(
    of expressions: [LiveExpression], in html: Substring
  ) -> (LiveExpression, Range<Substring.Index>)? {
    guard let start = html.unicodeScalars.firstIndex(of: LiveExpression.Token.start) else { return nil }
    guard let end = html.unicodeScalars[start...].firstIndex(of: LiveExpression.Token.end) else { return nil }
    let digits = html.unicodeScalars[start..<end].compactMap { LiveExpression.Token.digit($0) }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    guard expressions.indices.contains(number) else { return nil }
    return (expressions[number], start..<html.unicodeScalars.index(after: end))
  }
}

/// What an expression is written out as.
enum LiveOutput {
  /// Words inside a paragraph.
  case words(String)
  /// A figure, which stands between paragraphs.
  case chart(String)
}
