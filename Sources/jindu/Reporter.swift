import ArgumentParser
import Diagnostics
import Files
import Foundation

/// Prints what a command has to say: results to standard output, diagnostics in text to standard error.
struct Reporter {
  let options: Options

  /// Prints `diagnostics` in the form the user asked for; JSON goes to standard output, even an empty list.
  func show(_ diagnostics: [Diagnostic]) throws {
    try show(diagnostics, as: options.format)
  }

  /// Prints `diagnostics` in a form.
  func show(_ diagnostics: [Diagnostic], as format: Options.Format) throws {
    switch format {
    case .text:
      let renderer = ConsoleRenderer(language: options.language, color: isatty(STDERR_FILENO) == 1)
      Output.complain(renderer.render(diagnostics, text: source))
    case .json:
      try Output.write(JSONRenderer(language: options.language).render(diagnostics))
    }
  }

  /// Prints a line of text; silent where the output is meant for a program.
  func say(_ text: Text) throws {
    if options.format == .text { try Output.write(text(options.language) + "\n") }
  }

  /// Runs `work`; prints the faults it throws and ends with status 1.
  func reporting<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch let faults as DiagnosticList {
      try show(faults.diagnostics)
    } catch let fault as Diagnostic {
      try show([fault])
    }
    throw ExitCode(1)
  }

  /// The text of a file that a diagnostic names: one of the project, or one outside that the user named.
  func source(_ path: String) -> String? {
    [options.root + "/" + path, path].lazy.compactMap { try? FileTree.text(of: $0) }.first
  }
}
