import Diagnostics

/// The tags that name other templates.
extension Parser {
  mutating func parseExtends() throws(SyntaxError) -> Statement.Kind {
    let template = try parseExpression()
    try expect(.tagEnd)
    return .extends(template)
  }

  mutating func parseInclude() throws(SyntaxError) -> Statement.Kind {
    let template = try parseExpression()
    let ignoresMissing = isAt("ignore") && next.kind == .name("missing")
    if ignoresMissing { place += 2 }
    let withContext = takeContext() ?? true
    try expect(.tagEnd)
    return .include(.init(template: template, ignoresMissing: ignoresMissing, withContext: withContext))
  }

  mutating func parseImport() throws(SyntaxError) -> Statement.Kind {
    let template = try parseExpression()
    guard skip("as") else {
      throw unexpected(Text(zh: "“as”", en: "'as'"), help: Hint.written("{% import 'file' as name %}"))
    }
    let name = try parseName()
    let withContext = takeContext() ?? false
    try expect(.tagEnd)
    return .importModule(template, name: name, withContext: withContext)
  }

  mutating func parseFrom() throws(SyntaxError) -> Statement.Kind {
    let template = try parseExpression()
    guard skip("import") else {
      throw unexpected(Text(zh: "“import”", en: "'import'"), help: Hint.written("{% from 'file' import name %}"))
    }
    var names: [Statement.ImportedName] = []
    var withContext: Bool?
    repeat {
      withContext = takeContext()
      if withContext != nil { break }
      let span = current.span
      let name = try parseName()
      guard !name.hasPrefix("_") else {
        throw error(span, Text(zh: "以下划线开头的名称不能导入", en: "names that start with an underscore cannot be imported"))
      }
      names.append(.init(name: name, alias: skip("as") ? try parseName() : name, span: span))
    } while skip(.comma)
    withContext = withContext ?? takeContext()
    try expect(.tagEnd)
    return .importNames(template, names, withContext: withContext ?? false)
  }

  /// `with context` or `without context`, if it is there.
  private mutating func takeContext() -> Bool? {
    guard isAt("with") || isAt("without"), next.kind == .name("context") else { return nil }
    let isWith = isAt("with")
    place += 2
    return isWith
  }
}
