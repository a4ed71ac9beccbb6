/// The few ANSI styles that diagnostics use, or none at all.
struct TerminalStyle: Sendable {
  /// Whether escape sequences are written.
  let isOn: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }

  func dim(_ text: String) -> String { wrap(text, "2") }

  func help(_ text: String) -> String { wrap(text, "1;36") }

  /// Red for an error, yellow for a warning, blue for a mere note.
  func paint(_ text: String, _ severity: Diagnostic.Severity?) -> String {
    switch severity {
    case .error: wrap(text, "1;31")
    case .warning: wrap(text, "1;33")
    case nil: wrap(text, "1;34")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
