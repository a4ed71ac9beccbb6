import Diagnostics
import PlanContent
import PlanProgress

/// The wording of one language: texts by dotted key, some with `{name}` for what is filled in.
struct Locale: Sendable {
  private let texts: [String: LocaleText]

  /// Reads nested YAML mappings; the keys of a text are joined with dots.
  init(_ yaml: String, path: String) throws(DiagnosticList) {
    var texts: [String: LocaleText] = [:]
    do throws(Diagnostic) {
      try Self.flatten(readYAML(yaml, path: path), under: "", into: &texts)
    } catch {
      throw DiagnosticList([error])
    }
    let missing = (Label.allCases.map(\.rawValue) + Status.allCases.map(Self.key)).filter { texts[$0] == nil }
    guard missing.isEmpty else { throw DiagnosticList(missing.map { Self.missingKey($0, path) }) }
    self.texts = texts
  }

  /// The text under a dotted key, if there is one.
  subscript(key: String) -> LocaleText? { texts[key] }

  /// Every key.
  var keys: some Sequence<String> { texts.keys }

  /// The text that the program itself needs, with `values` filled in.
  func callAsFunction(_ label: Label, _ values: KeyValuePairs<String, String> = [:]) -> String {
    texts[label.rawValue]?.filled { name in values.first { $0.key == name }?.value } ?? label.rawValue
  }

  /// The word for a verdict.
  func callAsFunction(_ status: Status) -> String {
    texts[Self.key(of: status)]?.text ?? status.rawValue
  }

  private static func key(of status: Status) -> String { "status." + status.rawValue }

  private static func flatten(_ node: YAMLNode, under prefix: String, into texts: inout [String: LocaleText])
    throws(Diagnostic)
  {
    switch node {
    case .scalar(let scalar): texts[prefix] = LocaleText(scalar.text)
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

  private static func missingKey(_ key: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .error, "locale-missing-key", at: SourceLocation(path: path),
      Text(zh: "文字表缺少“\(key)”", en: "the wording of '\(key)' is missing"),
      help: Text(zh: "请补上这一条", en: "add it to the file"))
  }
}
