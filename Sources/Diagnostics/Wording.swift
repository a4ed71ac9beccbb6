extension Diagnostic.Severity {
  /// The word for it in `language`.
  public func label(_ language: Language) -> String {
    switch self {
    case .error: Text(zh: "错误", en: "error")(language)
    case .warning: Text(zh: "警告", en: "warning")(language)
    }
  }
}

extension Text {
  /// The word before another place that explains a diagnostic.
  public static let note = Text(zh: "说明", en: "note")
  /// What stands before a remedy.
  public static let helpLabel = Text(zh: "提示：", en: "help: ")

  /// How many errors and warnings `diagnostics` holds, such as `2 errors, 1 warning`; empty where there are none.
  public static func summary(of diagnostics: [Diagnostic]) -> Text {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    var zh: [String] = []
    var en: [String] = []
    if errors > 0 {
      zh.append("\(errors) 个错误")
      en.append("\(errors) error\(errors == 1 ? "" : "s")")
    }
    if warnings > 0 {
      zh.append("\(warnings) 个警告")
      en.append("\(warnings) warning\(warnings == 1 ? "" : "s")")
    }
    return Text(zh: zh.joined(separator: "，"), en: en.joined(separator: ", "))
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The place as editors and terminals link it: `path:line:column`, without the parts that are not known.
  public var description: String {
    if line == 0 { return path }
    return column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
  }
}
