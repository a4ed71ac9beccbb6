import Diagnostics

/// Compiled templates that can use each other.
///
/// A library never changes, so any number of tasks may render from it at once.
public struct TemplateLibrary: Sendable {
  private(set) var programs: ProgramTable

  var environment: Environment { programs.environment }

  /// Compiles `files`, whose order does not matter.
  ///
  /// O(total length).
  ///
  /// - Parameters:
  ///   - files: Every template that one of them extends, includes or imports by name, and the pages themselves.
  ///   - environment: The filters, tests, functions and globals that they can use.
  /// - Throws: All syntax errors of all files, unknown filters, tests and templates included, and outputs that stand
  ///   where no value may.
  public init(_ files: [TemplateFile], environment: Environment = .standard) throws(DiagnosticList) {
    var names: Set<String> = []
    let repeated = files.filter { !names.insert($0.name).inserted }
    let programs = ProgramTable(files.map { SourceText($0) }, environment: environment)
    let diagnostics = repeated.map(Self.duplicate) + programs.diagnostics()
    guard diagnostics.isEmpty else { throw DiagnosticList(diagnostics) }
    self.programs = programs
  }

  /// The names of all templates, in alphabetical order.
  ///
  /// O(n log n).
  public var names: [String] { programs.numbers.keys.sorted() }

  /// The template that goes by `name`.
  ///
  /// O(1).
  ///
  /// - Throws: `template-missing` if there is none, with the nearest name.
  public func template(named name: String) throws(Diagnostic) -> Template {
    if let program = programs[name] { return Template(program: program, library: self) }
    let missing = RenderError.missingTemplate(name, known: programs.numbers.keys)
    throw Diagnostic(.error, missing.code, at: nil, missing.message, help: missing.help)
  }

  /// Compiles one more text that may use the templates of this library; no template can use it.
  ///
  /// O(length).
  ///
  /// - Parameters:
  ///   - file: The text; its name is free, even if a template of the library has the same.
  ///   - firstLine: The number of its first line in diagnostics: above 1 for text that is cut out of a longer file.
  /// - Throws: All syntax errors of the text, as for the library itself.
  public func fragment(_ file: TemplateFile, firstLine: Int = 1) throws(DiagnosticList) -> Template {
    try fragment(ParsedTemplate(SourceText(file, firstLine: firstLine)))
  }

  /// Compiles `expression`, as a template that prints its value.
  ///
  /// O(length).
  ///
  /// - Throws: Unknown filters and tests.
  public func fragment(_ expression: TextExpression) throws(DiagnosticList) -> Template {
    try fragment(expression.parsed)
  }

  private func fragment(_ parsed: ParsedTemplate) throws(DiagnosticList) -> Template {
    var library = self
    let number = library.programs.addFragment(parsed)
    let diagnostics = library.programs.diagnostics(from: number)
    guard diagnostics.isEmpty, let program = library.programs.program(number) else {
      throw DiagnosticList(diagnostics)
    }
    return Template(program: program, library: library)
  }

  /// The same templates with `functions` among their globals, as after ``Environment/register(function:_:body:)``.
  ///
  /// Nothing is compiled again, so that one page can be rendered with functions of its own, and a function can itself
  /// render a template of the library that it was not yet added to. O(globals).
  public func adding(_ functions: [Function]) -> TemplateLibrary {
    var library = self
    for function in functions { library.programs.environment.globals[function.name] = .function(function) }
    return library
  }

  func program(named name: String) -> Program? {
    programs[name]
  }

  private static func duplicate(_ file: TemplateFile) -> Diagnostic {
    Diagnostic(
      .error, "template-duplicate", at: .init(path: file.path),
      Text(zh: "有两个名为“\(file.name)”的模板", en: "there are two templates named '\(file.name)'"),
      help: Text(zh: "给其中一个换个名称", en: "rename one of them"))
  }
}
