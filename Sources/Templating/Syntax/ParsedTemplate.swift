import Diagnostics

/// A template's text with its syntax tree.
struct ParsedTemplate: Sendable {
  let source: SourceText
  let body: [Statement]
  /// What is wrong with its syntax; the tree then holds the rest.
  let diagnostics: [Diagnostic]

  init(_ source: SourceText) {
    guard source.bytes.count <= Limits.source else {
      self = ParsedTemplate(source: source, body: [], diagnostics: [Self.tooLong(source)])
      return
    }
    var parser = Parser(source)
    self.source = source
    self.body = parser.parseTemplate()
    self.diagnostics = parser.diagnostics
  }

  private init(source: SourceText, body: [Statement], diagnostics: [Diagnostic]) {
    self.source = source
    self.body = body
    self.diagnostics = diagnostics
  }

  private static func tooLong(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "template-limit", at: source.location(of: Span(0, 0)),
      Text(zh: "文件超过 \(Limits.source) 字节", en: "the file is over \(Limits.source) bytes"))
  }
}
