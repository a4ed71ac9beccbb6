import Diagnostics

@testable import Templating

/// Renders `template` as the file `t.html`, next to `others`.
func render(
  _ template: String, _ data: Map = [:], others: [(String, String)] = [], environment: Environment = .standard
) throws -> String {
  let files = [("t.html", template)] + others
  let library = try TemplateLibrary(
    files.map { TemplateFile(path: $0.0, text: $0.1, name: $0.0) }, environment: environment)
  return try library.template(named: "t.html").renderText(data)
}

/// Every diagnostic of compiling and rendering `template`, one text each.
func faults(
  _ template: String, _ data: Map = [:], others: [(String, String)] = [], environment: Environment = .standard
) -> [String] {
  do {
    return ["no fault: " + (try render(template, data, others: others, environment: environment))]
  } catch let list as DiagnosticList {
    return list.diagnostics.map(\.summary)
  } catch {
    return [(error as? Diagnostic)?.summary ?? "\(error)"]
  }
}

extension Diagnostic {
  /// Place, length, code, English message, help and chain in one text.
  var summary: String {
    let place = location.map { "\($0.place)+\($0.length)" } ?? "-"
    let hint = help.map { " (\($0.en))" } ?? ""
    let chain = notes.map { " < \($0.location.place) \($0.message.en)" }.joined()
    return "\(place) \(code): \(message.en)\(hint)\(chain)"
  }
}

extension SourceLocation {
  fileprivate var place: String { "\(path):\(line):\(column)" }
}
