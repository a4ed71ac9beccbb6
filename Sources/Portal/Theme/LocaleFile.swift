import Diagnostics
import Wording
import YAML

/// The texts of one language in a theme.
struct LocaleFile: Sendable {
  let path: String
  let phrases: Phrases

  /// Reads nested YAML mappings; the keys of a text are joined with dots.
  init(_ yaml: String, path: String) throws(DiagnosticList) {
    var texts: [String: String] = [:]
    do throws(Diagnostic) {
      try Self.flatten(readYAML(yaml, path: path), under: "", into: &texts)
    } catch {
      throw DiagnosticList([error])
    }
    self.path = path
    phrases = Phrases(texts)
  }

  /// Errors for the texts that the program itself needs and that the file lacks.
  var faults: [Diagnostic] {
    phrases.missing(of: ProgramPhrases.groups).map { key in
      Diagnostic(
        .error, "locale-missing-key", at: SourceLocation(path: path),
        Text(zh: "文字表缺少“\(key)”", en: "the wording of '\(key)' is missing"),
        help: Text(zh: "请补上这一条", en: "add it to the file"))
    }
  }

  private static func flatten(_ node: YAMLNode, under prefix: String, into texts: inout [String: String])
    throws(Diagnostic)
  {
    switch node {
    case .scalar(let scalar): texts[prefix] = scalar.text
    case .mapping(let entries, _):
      for entry in entries {
        try flatten(entry.value, under: prefix.isEmpty ? entry.key : prefix + "." + entry.key, into: &texts)
      }
    case .list(_, let location):
      throw Diagnostic(
        .error, "locale-list", at: location,
        Text(zh: "文字表里不能有列表", en: "a list has no place among the texts"))
    }
  }
}
