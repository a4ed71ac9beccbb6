import Diagnostics

/// Compiled templates that can use each other.
///
/// A library never changes, so any number of tasks may render from it at once.
public struct TemplateLibrary: Sendable {
  let environment: Environment
  private let programs: [String: Program]

  /// Compiles `files`.
  ///
  /// O(total length).
  ///
  /// - Throws: All syntax errors of all files, unknown filters, tests and templates included.
  public init(_ files: [TemplateFile], environment: Environment = .standard) throws(DiagnosticList) {
    let names = Set(files.map(\.name))
    var diagnostics: [Diagnostic] = []
    var programs: [String: Program] = [:]
    for file in files {
      if programs[file.name] != nil { diagnostics.append(Self.duplicate(file)) }
      let source = SourceText(file)
      programs[file.name] = Compiler.program(
        source, environment: environment, templates: names, &diagnostics)
    }
    guard diagnostics.isEmpty else { throw DiagnosticList(diagnostics) }
    self.environment = environment
    self.programs = programs
  }

  /// The names of all templates, in alphabetical order.
  public var names: [String] { programs.keys.sorted() }

  /// The template `name`; throws `template-missing` if there is none.
  public func template(named name: String) throws(Diagnostic) -> Template {
    if let program = programs[name] { return Template(program: program, library: self) }
    let missing = RenderError.missingTemplate(name, known: programs.keys)
    throw Diagnostic(.error, missing.code, at: nil, missing.message, help: missing.help)
  }

  /// Compiles one more text that may use the templates of this library; no template can use it.
  ///
  /// Its diagnostics count lines from `firstLine`: for text that is cut out of a longer file.
  public func fragment(_ file: TemplateFile, firstLine: Int = 1) throws(DiagnosticList) -> Template {
    var diagnostics: [Diagnostic] = []
    let program = Compiler.program(
      SourceText(file, firstLine: firstLine), environment: environment, templates: Set(programs.keys), &diagnostics)
    guard let program else { throw DiagnosticList(diagnostics) }
    return Template(program: program, library: self)
  }

  func program(named name: String) -> Program? {
    programs[name]
  }

  private static func duplicate(_ file: TemplateFile) -> Diagnostic {
    Diagnostic(
      .error, "template-duplicate", at: .init(path: file.path),
      Text(zh: "有两个名为“\(file.name)”的模板", en: "there are two templates named '\(file.name)'"))
  }
}
