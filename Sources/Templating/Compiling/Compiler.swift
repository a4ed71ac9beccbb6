import Diagnostics

/// Turns a syntax tree into a ``Program``: names become slots where the template itself declares them, and filters, tests
/// and templates with constant names are looked up once, here.
struct Compiler {
  let source: SourceText
  let environment: Environment
  /// The names of all templates of the library.
  let templates: Set<String>
  var units: [UnitBuilder] = []
  var tables = Tables()
  var blocks: [String: Block] = [:]
  var macros: [Macro] = []
  var exports: Set<String> = []
  var diagnostics: [Diagnostic] = []
  private var nameIndices: [String: Int32] = [:]

  init(_ source: SourceText, environment: Environment, templates: Set<String>) {
    self.source = source
    self.environment = environment
    self.templates = templates
  }

  /// Parses and compiles `source`; nil if there are faults, which are added to `diagnostics`.
  static func program(
    _ source: SourceText, environment: Environment, templates: Set<String>, _ diagnostics: inout [Diagnostic]
  ) -> Program? {
    var parser = Parser(source)
    let body = parser.parseTemplate()
    var compiler = Compiler(source, environment: environment, templates: templates)
    let root = compiler.unit(.root) { $0.compile(body) }.unit
    let found = parser.diagnostics + compiler.diagnostics
    diagnostics += found
    guard found.isEmpty else { return nil }
    return Program(
      source: source, root: root, blocks: compiler.blocks, macros: compiler.macros, tables: compiler.tables,
      exports: compiler.exports)
  }

  /// Builds one unit with everything that `build` emits.
  mutating func unit(_ kind: UnitBuilder.Kind, _ build: (inout Compiler) -> Void) -> UnitBuilder {
    units.append(UnitBuilder(kind))
    build(&self)
    return units.removeLast()
  }

  /// The unit that is being built.
  var builder: UnitBuilder {
    get { units[units.count - 1] }
    _modify { yield &units[units.count - 1] }
  }

  @discardableResult
  mutating func emit(_ instruction: Instruction, _ span: Span) -> Int {
    builder.emit(instruction, span)
  }

  mutating func name(_ text: String) -> Int32 {
    if let index = nameIndices[text] { return index }
    tables.names.append(Name(text))
    nameIndices[text] = Int32(tables.names.count - 1)
    return Int32(tables.names.count - 1)
  }

  mutating func constant(_ value: Value) -> Int32 {
    tables.constants.append(value)
    return Int32(tables.constants.count - 1)
  }

  mutating func fail(_ code: String, _ span: Span, _ message: Text, help: Text? = nil) {
    diagnostics.append(Diagnostic(.error, code, at: source.location(of: span), message, help: help))
  }
}
