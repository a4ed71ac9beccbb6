import Diagnostics

/// The programs of a library: one for each template and each context in which something of the library may begin.
struct ProgramTable: Sendable {
  let environment: Environment
  private(set) var numbers: [String: Int] = [:]
  private var templates: [CompiledTemplate] = []
  private var entries: Set<EntryContext> = [.content]

  private struct CompiledTemplate {
    let parsed: ParsedTemplate
    var forms: [EntryContext: Program]
    /// What is wrong with it, whatever the context.
    var diagnostics: [Diagnostic]
  }

  init(_ sources: [SourceText], environment: Environment) {
    self.environment = environment
    for (number, source) in sources.enumerated() { numbers[source.name] = number }
    for source in sources { _ = add(source) }
    compileDemanded()
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
  mutating func addFragment(_ source: SourceText) -> Int {
    let number = add(source)
    compileDemanded()
    return number
  }

  func program(_ number: Int) -> Program? {
    templates[number].forms[.content]
  }

  private mutating func add(_ source: SourceText) -> Int {
    templates.append(CompiledTemplate(parsed: ParsedTemplate(source), forms: [:], diagnostics: []))
    compile(templates.count - 1, in: .content)
    return templates.count - 1
  }

  private mutating func compile(_ number: Int, in entry: EntryContext) {
    let parsed = templates[number].parsed
    var diagnostics = parsed.diagnostics
    templates[number].forms[entry] = Compiler.program(
      parsed, number: number, enteredIn: entry, environment: environment, templates: Set(numbers.keys), &diagnostics)
    templates[number].diagnostics = diagnostics
  }

  /// Compiles every template for each further context in which one of them prints another.
  private mutating func compileDemanded() {
    var missing = entries
    while !missing.isEmpty {
      for number in templates.indices {
        for entry in missing.sorted(by: { $0.rawValue < $1.rawValue }) where templates[number].forms[entry] == nil {
          compile(number, in: entry)
        }
      }
      let demanded = Set(templates.flatMap { $0.forms.values.flatMap(\.surroundings.demands) })
      missing = demanded.subtracting(entries)
      entries.formUnion(demanded)
    }
  }
}

extension ProgramTable {
  /// All that is wrong with the templates from number `start` on, in their order.
  func diagnostics(from start: Int = 0) -> [Diagnostic] {
    let uses = self.uses
    return templates[start...].flatMap { template in
      template.diagnostics.isEmpty ? faults(of: template, uses) : template.diagnostics
    }
  }

  /// The contexts in which each part is known to print.
  private var uses: [TemplatePart: Set<EntryContext>] {
    var uses: [TemplatePart: Set<EntryContext>] = [:]
    for program in templates.flatMap(\.forms.values) {
      for use in program.surroundings.uses { uses[use.part, default: []].insert(use.entry) }
      for name in program.blocks.keys {
        guard let entry = inheritedPlace(of: name, program) else { continue }
        uses[TemplatePart(template: program.source.name, kind: .block(name)), default: []].insert(entry)
      }
    }
    return uses
  }

  /// The context that the templates which `program` extends give to the block `name`.
  private func inheritedPlace(of name: String, _ program: Program) -> EntryContext? {
    var next = program.surroundings.parent
    // A template that extends itself in the end is found when it is rendered.
    for _ in 0..<Limits.callNesting {
      guard let parent = next.flatMap({ self[$0] }) else { return nil }
      if let entry = parent.surroundings.places[name] { return entry }
      next = parent.surroundings.parent
    }
    return nil
  }

  /// Why parts of `template` cannot stand where they are used; a part of which no use is known is text.
  private func faults(of template: CompiledTemplate, _ uses: [TemplatePart: Set<EntryContext>]) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for entry in EntryContext.allCases {
      guard let program = template.forms[entry] else { continue }
      func report(_ kind: TemplatePart.Kind, _ unit: Unit) {
        let part = TemplatePart(template: program.source.name, kind: kind)
        if uses[part, default: [.content]].contains(entry) { faults += unit.faults }
      }
      report(.root, program.root)
      for (name, block) in program.blocks { report(.block(name), block.unit) }
      for macro in program.macros { report(.macro(macro.name), macro.unit) }
    }
    return faults.sorted {
      ($0.location.map { ($0.line, $0.column) } ?? (0, 0)) < ($1.location.map { ($0.line, $0.column) } ?? (0, 0))
    }
  }
}
