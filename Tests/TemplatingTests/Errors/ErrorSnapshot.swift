import Diagnostics
import Foundation

@testable import Templating

/// A file that holds templates, data, and the exact text a terminal shows for their faults in both languages.
///
/// A line `--- name` starts a part: the first template is rendered with the part `data` (JSON), the others lie beside
/// it, and `zh` and `en` are recorded. Behind the name stands in parentheses what the file cannot show by itself:
/// `(CRLF)` line ends, `(no final newline)`, or `(from line 3)` for a fragment cut out of a longer file.
struct ErrorSnapshot: Sendable {
  let name: String
  /// The file as it is recorded.
  let text: String
  private let parts: [Part]

  private enum Failure: Error {
    case noAnswer
  }

  private struct Part {
    let title: String
    let lines: [Substring]

    var name: String { String(title.prefix { $0 != "(" }).trimming { $0 == " " } }

    /// The text with what the title says about it.
    var text: String {
      let lineEnd = title.contains("(CRLF)") ? "\r\n" : "\n"
      return lines.joined(separator: lineEnd) + (title.contains("(no final newline)") ? "" : lineEnd)
    }

    /// The first line of the fragment, or nil for a whole template.
    var firstLine: Int? {
      title.firstMatch(of: /\(from line ([0-9]+)\)/).flatMap { Int($0.1) }
    }
  }

  init(name: String, text: String) {
    self.name = name
    self.text = text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let starts = lines.indices.filter { lines[$0].hasPrefix("--- ") }
    parts = zip(starts, starts.dropFirst() + [lines.endIndex]).map { start, end in
      Part(title: String(lines[start].dropFirst(4)), lines: Array(lines[(start + 1)..<end]))
    }
  }

  /// The codes of the faults, in the order in which they are shown.
  var codes: [String] { faults.map(\.code) }

  /// The file as it ought to be: the input as it is, then what a terminal shows.
  func rendered() -> String {
    let input = parts.filter { !["zh", "en"].contains($0.title) }
    let output = Language.allCases.map { Part(title: $0.rawValue, lines: shown(in: $0)) }
    return (input + output).map { "--- \($0.title)\n" + $0.lines.map { $0 + "\n" }.joined() }.joined()
  }

  private func shown(in language: Language) -> [Substring] {
    let renderer = ConsoleRenderer(language: language, color: false)
    let shown = renderer.render(faults) { path in parts.first { $0.name == path }?.text }
    return shown.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  private var sources: [Part] { parts.filter { !["data", "zh", "en"].contains($0.title) } }

  private var faults: [Diagnostic] {
    do {
      let text = parts.first { $0.title == "data" }?.text ?? "{}"
      guard case .map(let data) = try Value(json: text, path: "data") else { return [] }
      _ = try template().renderText(data)
      return []
    } catch let list as DiagnosticList {
      return list.diagnostics
    } catch {
      return [error as? Diagnostic].compactMap { $0 }
    }
  }

  private func template() throws -> Template {
    let main = sources[0]
    guard let firstLine = main.firstLine else {
      return try Self.library(sources).template(named: main.name)
    }
    let rest = main.lines.dropFirst(firstLine - 1).joined(separator: "\n")
    let file = TemplateFile(path: main.name, text: rest, name: main.name)
    return try Self.library(Array(sources.dropFirst())).fragment(file, firstLine: firstLine)
  }

  private static func library(_ parts: [Part]) throws -> TemplateLibrary {
    let files = parts.map { TemplateFile(path: $0.name, text: $0.text, name: $0.name) }
    return try TemplateLibrary(files, environment: environment)
  }

  /// The language's own environment with what only Swift can do.
  private static var environment: Environment {
    var environment = Environment.standard
    environment.register(function: "broken") { () throws -> String in throw Failure.noAnswer }
    return environment
  }
}
