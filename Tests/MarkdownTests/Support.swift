import Markdown

extension MarkdownDocument {
  /// The HTML with every expression as it is written, in `«»`.
  var html: String {
    pieces.map { piece in
      switch piece {
      case .html(let html): html
      case .expression(let expression): "«\(expression.source)»"
      }
    }.joined()
  }

  var expressions: [Expression] {
    pieces.compactMap { piece -> Expression? in
      guard case .expression(let expression) = piece else { return nil }
      return expression
    }
  }
}
