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
  /// The names that the top of the template assigns.
  var assigned: Set<String> = []
  var diagnostics: [Diagnostic] = []
  let knownMacros: KnownMacros
  /// Where the root, blocks and macros begin.
  let entry: EntryContext
  /// Where in HTML or SVG the next statement stands.
  var context: MarkupContext
  /// What last led out of text.
  var contextSpan: Span?
  /// The first value in the address at hand.
  var addressSpan: Span?
  /// Whether an `extends` that always runs came before, so that nothing here is printed.
  var isExtended = false
  var surroundings = Surroundings()
  var references = References()
  /// The variables of the top of the template that hold known values from here on.
  var known: [String: Value] = [:]
  /// How many conditions decide whether the statement at hand is reached.
  var conditions = 0
  private var nameIndices: [String: Int32] = [:]

  init(_ parsed: ParsedTemplate, enteredIn entry: EntryContext, environment: Environment, templates: Set<String>) {
    self.source = parsed.source
    self.environment = environment
    self.templates = templates
    self.knownMacros = KnownMacros(parsed.body, in: parsed.source.name)
    self.entry = entry
    self.context = entry.start
  }

  /// Compiles template `number` of a library; what is wrong is added to `diagnostics`, except for what its units carry.
  static func program(
    _ parsed: ParsedTemplate, number: Int, enteredIn entry: EntryContext, environment: Environment,
    templates: Set<String>, _ diagnostics: inout [Diagnostic]
  ) -> Program {
    var compiler = Compiler(parsed, enteredIn: entry, environment: environment, templates: templates)
    let root = compiler.unit(.root, Span(0, 0)) { $0.compile(parsed.body) }
    diagnostics += compiler.diagnostics
    return Program(
      source: parsed.source, number: number, entry: entry, root: Unit(root.unit), blocks: compiler.blocks,
      macros: compiler.macros, tables: compiler.tables, assigned: compiler.assigned,
      surroundings: compiler.surroundings, references: compiler.references)
  }

  /// Builds one unit with everything that `build` emits.
  mutating func unit(_ kind: UnitBuilder.Kind, _ span: Span, _ build: (inout Compiler) -> Void) -> UnitBuilder {
    let (outer, outerSpan, wasExtended) = (context, contextSpan, isExtended)
    (context, contextSpan, isExtended) = (entry.start, nil, false)
    units.append(UnitBuilder(kind))
    build(&self)
    end(entry, span)
    (context, contextSpan, isExtended) = (outer, outerSpan, wasExtended)
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

  mutating func fail(_ error: RenderError, _ span: Span) {
    fail(error.code, span, error.message, help: error.help)
  }

  mutating func fail(_ code: String, _ span: Span, _ message: Text, help: Text? = nil) {
    guard diagnostics.count < Limits.faults else { return }
    diagnostics.append(Diagnostic(.error, code, at: source.location(of: span), message, help: help))
  }
}
