import Diagnostics
import PlanModel
import Wording

/// What can be wrong with a theme.
extension Diagnostic {
  static var templatesMissing: Diagnostic {
    Diagnostic(
      .error, "templates-missing", at: SourceLocation(path: "Templates"),
      Text(zh: "找不到模板目录 Templates", en: "there is no folder Templates"),
      help: Text(zh: "请在项目根目录运行，或用 --root 指定", en: "run in the project's root, or name it with --root"))
  }

  static func badFileName(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "bad-file-name", at: SourceLocation(path: path),
      Text(zh: "文件名里有换行", en: "the file's name contains a line break"),
      help: Text(zh: "请改文件名", en: "rename the file"))
  }

  /// A language of the site that the program cannot speak.
  static func unknownLanguage(_ language: LanguageCode) -> Diagnostic {
    Diagnostic(
      .error, "unknown-language", at: SourceLocation(path: "Content/site.yaml"),
      Text(zh: "还不会说语言“\(language)”", en: "no wording is built in for the language '\(language)'"),
      help: Text(
        zh: "会说的有：\(Voice.languages.map(\.rawValue).joined(separator: "、"))",
        en: "there is: \(Voice.languages.map(\.rawValue).joined(separator: ", "))"))
  }

  /// A language of the site that the theme has no texts in.
  static func localeMissing(_ language: LanguageCode, among known: [String]) -> Diagnostic {
    Diagnostic(
      .error, "locale-missing", at: SourceLocation(path: "Templates/locales/\(language).yaml"),
      Text(zh: "缺少语言“\(language)”的文字表", en: "there is no wording for language '\(language)'"),
      help: nearestNameHelp(for: language.rawValue, in: known))
  }
}
