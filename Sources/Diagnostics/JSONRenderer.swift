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

  private func string(_ value: String?) -> String {
    value?.jsonLiteral ?? "null"
  }
}
