import Diagnostics

/// Builds the syntax tree of one template; after a fault it goes on behind the tag, so that one run finds many.
struct Parser {
  let source: SourceText
  var tokens: [Token]
  var place = 0
  var diagnostics: [Diagnostic]
  /// The names of the blocks seen so far.
  var blockNames: Set<String> = []
  /// How often `loop` was mentioned so far.
  var loopMentions = 0
  /// The tags that are open around the current one, outermost first.
  var openTags: [OpenTag] = []
  /// The tag whose head is being read, up to its delimiter.
  var head: String?
  /// The ends of tags whose heads were faulty: they are not reported again.
  var orphans: [String] = []
  private var depth = 0
  private var isStopped = false

  struct OpenTag {
    let name: String
    let span: Span
    /// The tags that may come next in it, its end last.
    let expected: [String]
  }

  init(_ source: SourceText) {
    var lexer = Lexer(source)
    lexer.run()
    self.source = source
    self.tokens = lexer.tokens
    self.diagnostics = lexer.diagnostics
  }

  var current: Token { tokens[min(place, tokens.count - 1)] }

  var next: Token { tokens[min(place + 1, tokens.count - 1)] }

  mutating func advance() {
    place += 1
  }

  /// Takes the current token.
  mutating func take() -> Token {
    defer { place += 1 }
    return current
  }

  func isAt(_ symbol: Symbol) -> Bool {
    current.kind == .symbol(symbol)
  }

  func isAt(_ word: String) -> Bool {
    current.kind == .name(word)
  }

  mutating func skip(_ symbol: Symbol) -> Bool {
    guard isAt(symbol) else { return false }
    advance()
    return true
  }

  mutating func skip(_ word: String) -> Bool {
    guard isAt(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: Token.Kind) throws(SyntaxError) {
    guard current.kind == kind else { throw unexpected(kind.description) }
    advance()
  }

  mutating func expect(_ symbol: Symbol) throws(SyntaxError) {
    try expect(.symbol(symbol))
  }

  mutating func expectName(_ what: Text) throws(SyntaxError) -> (name: String, span: Span) {
    guard case .name(let name) = current.kind else { throw unexpected(what) }
    let span = current.span
    advance()
    return (name, span)
  }

  /// From the start of `first` to the last token taken.
  func span(from first: Span) -> Span {
    Span(first, tokens[max(0, min(place, tokens.count) - 1)].span)
  }

  func error(_ span: Span, _ message: Text, help: Text? = nil, code: String = "template-syntax") -> SyntaxError {
    SyntaxError(diagnostic: Diagnostic(.error, code, at: source.location(of: span), message, help: help))
  }

  /// The error of finding something else than `expected` here.
  func unexpected(_ expected: Text, help: Text? = nil) -> SyntaxError {
    if current.kind == .invalid { return SyntaxError(diagnostic: nil) }
    let found = current.kind.description
    return error(
      current.span, Text(zh: "这里应是\(expected.zh)，却是\(found.zh)", en: "expected \(expected.en), but found \(found.en)"),
      help: help ?? hint())
  }

  /// Runs `parse` one level deeper; beyond the limit that is an error, not a stack overflow.
  mutating func nested<Result>(_ parse: (inout Parser) throws(SyntaxError) -> Result) throws(SyntaxError) -> Result {
    guard depth < Limits.syntaxNesting else { throw tooDeep(current.span) }
    depth += 1
    defer { depth -= 1 }
    return try parse(&self)
  }

  func tooDeep(_ span: Span) -> SyntaxError {
    error(span, Text(zh: "嵌套过深", en: "this is nested too deeply"), code: "template-limit")
  }

  /// Records a fault; beyond what a reader can use, and at a limit, the rest of the file is not looked at.
  mutating func report(_ error: SyntaxError) {
    guard let diagnostic = error.diagnostic, !isStopped else { return }
    diagnostics.append(diagnostic)
    isStopped = diagnostic.code == "template-limit" || diagnostics.count >= Limits.faults
    if isStopped { place = tokens.count - 1 }
  }
}
