import Diagnostics

/// An expression that stands in a text of another kind, such as `{{ value("gdp") }}` in Markdown.
///
/// It is parsed without a library, so that what is wrong with it and what it calls are known when the text is read.
public struct TextExpression: Sendable {
  let parsed: ParsedTemplate

  /// The call that is all of the expression; nil for any other expression.
  public let call: Call?

  /// A call whose arguments are known before anything is rendered.
  public struct Call: Sendable {
    /// The name that is called.
    public let function: String
    /// The arguments without a keyword, in order; nil where one of them is no literal.
    public let positional: [Value]?
    /// The arguments with a keyword; nil where one of them is no literal.
    public let keywords: Map?
  }

  /// Parses `source`, which is one expression in its braces, as it stands at `place`.
  ///
  /// O(length).
  ///
  /// - Throws: What is wrong with its syntax; the places are places in the file of `place`.
  public init(_ source: String, at place: SourceLocation) throws(DiagnosticList) {
    let file = TemplateFile(path: place.path, text: source, name: place.path)
    parsed = ParsedTemplate(SourceText(file, firstLine: place.line, firstColumn: place.column))
    guard parsed.diagnostics.isEmpty else { throw DiagnosticList(parsed.diagnostics) }
    call = parsed.body.count == 1 ? parsed.body.first.flatMap(Call.init) : nil
  }
}

extension TextExpression.Call {
  fileprivate init?(_ statement: Statement) {
    guard case .output(let expression) = statement.kind, case .call(let callee, let arguments) = expression.kind,
      case .name(let function) = callee.kind
    else { return nil }
    self.function = function
    positional = arguments.spread == nil ? literals(arguments.positional) : nil
    keywords =
      arguments.keywordSpread == nil
      ? literals(arguments.keywords.map(\.value)).map { Map(zip(arguments.keywords.map(\.name), $0)) } : nil
  }
}

extension Expression {
  /// The value that the expression writes down; nil where it must be worked out.
  fileprivate var literal: Value? {
    switch kind {
    case .constant(let value): value
    case .negate(let number): number.literal.flatMap { try? $0.negated() }
    case .list(let items): literals(items).map(Value.list)
    case .tuple(let items): literals(items).map(Value.tuple)
    case .dictionary(let pairs):
      literals(pairs.map(\.key)).flatMap { keys -> Value? in
        let texts = keys.compactMap(\.text)
        return texts.count == keys.count ? literals(pairs.map(\.value)).map { Value.map(Map(zip(texts, $0))) } : nil
      }
    default: nil
    }
  }
}

/// The values of `expressions`, if all of them are literals.
private func literals(_ expressions: [Expression]) -> [Value]? {
  let values = expressions.compactMap(\.literal)
  return values.count == expressions.count ? values : nil
}
