import Diagnostics

/// A template's text with its syntax tree.
struct ParsedTemplate: Sendable {
  let source: SourceText
  let body: [Statement]
  /// What is wrong with its syntax; the tree then holds the rest.
  let diagnostics: [Diagnostic]

  init(_ source: SourceText) {
    var parser = Parser(source)
    self.source = source
    self.body = parser.parseTemplate()
    self.diagnostics = parser.diagnostics
  }
}
