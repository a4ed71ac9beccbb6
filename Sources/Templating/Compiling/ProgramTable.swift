import Diagnostics

/// The programs of a library: one for each template and each context in which something of the library may begin.
struct ProgramTable: Sendable {
  /// What programs are compiled with; its globals are looked up only when a program runs.
  var environment: Environment
  private(set) var numbers: [String: Int] = [:]
  private let names: Set<String>
  private(set) var templates: [CompiledTemplate] = []
  /// The contexts in which some template prints another.
  private var entries: Set<EntryContext> = [.content]
  /// The variables of each template that does nothing but define some.
  private(set) var contexts: [Context] = []

  struct CompiledTemplate {
    let parsed: ParsedTemplate
    var forms: [EntryContext: Program] = [:]
    /// What is wrong with it, whatever the context.
    var diagnostics: [Diagnostic] = []
    /// What an import without context gets, if that is known before anything is rendered.
    var module: Module?

    /// Its programs, the one for content first.
    var programs: [Program] { EntryContext.allCases.compactMap { forms[$0] } }
  }

  init(_ sources: [SourceText], environment: Environment) {
    self.environment = environment
    self.names = Set(sources.map(\.name))
    for (number, source) in sources.enumerated() { numbers[source.name] = number }
    for source in sources { _ = add(ParsedTemplate(source)) }
    compileDemanded(from: 0)
  }

  /// The program of the template `name` for text that begins as content.
  subscript(name: String) -> Program? {
    numbers[name].flatMap { templates[$0].forms[.content] }
  }

  /// The program of the same template whose parts begin in `entry`.
  func form(of program: Program, in entry: EntryContext) -> Program? {
    program.entry == entry ? program : templates[program.number].forms[entry]
  }

  /// Adds a template that no other can use; yields its number.
  mutating func addFragment(_ parsed: ParsedTemplate) -> Int {
    let number = add(parsed)
    compileDemanded(from: number)
    return number
  }

  /// What an import of `program` without context gets, if that is known before anything is rendered.
  func module(of program: Program) -> Module? {
    templates[program.number].module
  }

  func program(_ number: Int) -> Program? {
    templates[number].forms[.content]
  }

  private mutating func add(_ parsed: ParsedTemplate) -> Int {
    templates.append(CompiledTemplate(parsed: parsed))
    compile(templates.count - 1, in: .content)
    define(templates.count - 1)
    return templates.count - 1
  }

  private mutating func define(_ number: Int) {
    guard let program = program(number), let (variables, body) = program.definitions(in: contexts.count) else { return }
    templates[number].module = Module(programs: [program], contexts: contexts.count...contexts.count, body: body)
    contexts.append(Context(variables: variables, parent: nil, seesData: false))
  }

  private mutating func compile(_ number: Int, in entry: EntryContext) {
    let parsed = templates[number].parsed
    var diagnostics = parsed.diagnostics
    templates[number].forms[entry] = Compiler.program(
      parsed, number: number, enteredIn: entry, environment: environment, templates: names, &diagnostics)
    templates[number].diagnostics = diagnostics
  }

  /// Compiles every template for each context in which one prints another.
  ///
  /// Those before number `start` have been compiled for what they print.
  private mutating func compileDemanded(from start: Int) {
    entries.formUnion(templates[start...].flatMap(\.programs).flatMap(\.surroundings.demands))
    var met: Set<EntryContext> = [.content]
    while let entry = entries.subtracting(met).min(by: { $0.rawValue < $1.rawValue }) {
      met.insert(entry)
      for number in templates.indices where templates[number].forms[entry] == nil {
        compile(number, in: entry)
        entries.formUnion(templates[number].forms[entry]?.surroundings.demands ?? [])
      }
    }
  }
}
