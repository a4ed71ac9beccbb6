import Diagnostics
import Markdown
import Templating

/// A text whose live values are not yet written out.
struct LiveText: Sendable {
  private enum Piece: Sendable {
    case html(String)
    case live(LiveExpression)
  }

  private let pieces: [Piece]
  /// What is wrong with its expressions, and which of them stand where no value can.
  let diagnostics: [Diagnostic]

  /// The text that Markdown made `pieces` of.
  init(_ pieces: [MarkdownDocument.Piece]) {
    var faults: [Diagnostic] = []
    self.pieces = pieces.compactMap { piece in
      switch piece {
      case .html(let html): return .html(html)
      case .expression(let expression):
        do throws(DiagnosticList) {
          return .live(try LiveExpression(expression))
        } catch {
          faults += error.diagnostics
          return nil
        }
      }
    }
    diagnostics = faults
  }

  /// The text with every expression written out by `write`.
  ///
  /// Throws the faults of all expressions together.
  func filled(_ write: (LiveExpression) throws(DiagnosticList) -> LiveOutput) throws(DiagnosticList) -> Markup {
    var html = ""
    var faults: [Diagnostic] = []
    for piece in pieces {
      switch piece {
      case .html(let text): html += text
      case .live(let expression):
        do throws(DiagnosticList) {
          html += try expression.markup(of: try write(expression))
        } catch {
          faults += error.diagnostics
        }
      }
    }
    guard faults.isEmpty else { throw DiagnosticList(faults) }
    return Markup(html)
  }
}
