import Diagnostics
import PlanModel

/// What can be wrong with translations of texts.
extension Diagnostic {
  static func noOriginal(of name: String, at path: String, among known: [String]) -> Diagnostic {
    Diagnostic(
      .error, "translation-without-original", at: SourceLocation(path: path),
      Text(zh: "没有原文“\(name).md”", en: "there is no original '\(name).md'"),
      help: nearestNameHelp(for: name, in: known))
  }

  static func nothingToTranslate(in original: String, at path: String) -> Diagnostic {
    Diagnostic(
      .error, "translation-without-original", at: SourceLocation(path: path),
      Text(zh: "原文“\(original)”没有正文", en: "the original '\(original)' has no text"),
      help: Text(
        zh: "删去这个文件；名称的译文写在原文的文件头里", en: "remove this file; names are translated in the original's front matter"))
  }

  static func translationIntoOwnLanguage(_ language: LanguageCode, at path: String) -> Diagnostic {
    Diagnostic(
      .error, "translation-language", at: SourceLocation(path: path),
      Text(zh: "“\(language)”是网站自己的语言，不用翻译", en: "'\(language)' is the site's own language"),
      help: Text(zh: "正文写在没有语言代码的文件里", en: "write the text in the file without a language in its name"))
  }

  static func translationIntoUnknownLanguage(
    _ language: LanguageCode, _ languages: SiteLanguages, at path: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "translation-language", at: SourceLocation(path: path),
      Text(zh: "网站没有语言“\(language)”", en: "the site has no language '\(language)'"),
      help: Text(
        zh: "加进 site.yaml 的 languages，或改文件名；现有 \(languages.all.map(\.rawValue).joined(separator: "、"))",
        en: "add it to languages in site.yaml or rename the file; there is "
          + languages.all.map(\.rawValue).joined(separator: ", ")))
  }

  static func translatesMissing(_ fingerprint: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "missing-key", at: place, Text(zh: "缺少“translates”", en: "the key 'translates' is missing"),
      help: .writeFingerprint(fingerprint))
  }

  static func translationOutdated(
    of original: String, now fingerprint: String, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "translation-outdated", at: place,
      Text(
        zh: "翻译以后，原文“\(original)”改过；网站先显示原文",
        en: "the original '\(original)' has changed since it was translated; readers are shown the original"),
      help: Text(
        zh: "照原文改好译文，再写 translates: \(fingerprint)",
        en: "revise the translation, then write translates: \(fingerprint)"))
  }

  static func translationLacks(_ text: Text, at origin: Origin) -> Diagnostic {
    Diagnostic(
      .error, "translation-mismatch", at: SourceLocation(origin),
      Text(zh: "译文缺少\(text.zh)", en: "the translation lacks \(text.en)"))
  }

  static func translationAdds(_ text: Text, at origin: Origin) -> Diagnostic {
    Diagnostic(
      .error, "translation-mismatch", at: SourceLocation(origin),
      Text(zh: "原文没有\(text.zh)", en: "the original lacks \(text.en)"))
  }
}

extension Text {
  /// The help where a translation does not say what it translated.
  static func writeFingerprint(_ fingerprint: String) -> Text {
    Text(
      zh: "译文与现在的原文相符的话，写 translates: \(fingerprint)",
      en: "if it translates the original as it is now, write translates: \(fingerprint)")
  }
}
