/// Diagnostics as one JSON array, for editors and scripts.
public struct JSONRenderer: Sendable {
  private let language: Language

  /// A renderer whose messages are in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The array, one diagnostic per line, with the keys always in the same order and absent values as `null`.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "[]\n" }
    return "[\n" + diagnostics.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private func object(_ diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.map { "{\(place($0.location)), \"message\": \(string($0.message(language)))}" }
    let members = [
      "\"severity\": \(string(diagnostic.severity.rawValue))",
      "\"code\": \(string(diagnostic.code))",
      place(diagnostic.location),
      "\"message\": \(string(diagnostic.message(language)))",
      "\"help\": \(string(diagnostic.help?(language)))",
      "\"notes\": [\(notes.joined(separator: ", "))]",
    ]
    return "{\(members.joined(separator: ", "))}"
  }

  private func place(_ location: SourceLocation?) -> String {
    guard let location else { return #""path": null, "line": null, "column": null, "length": null"# }
    return """
      "path": \(string(location.path)), "line": \(location.line), "column": \(location.column), \
      "length": \(location.length)
      """
  }

  /// A JSON string (RFC 8259, section 7).
  private func string(_ value: String?) -> String {
    guard let value else { return "null" }
    var output = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": output += "\\\(scalar)"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case "\r": output += "\\r"
      case "\u{0}"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
