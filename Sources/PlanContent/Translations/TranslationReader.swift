import Diagnostics
import PlanModel

/// Reads the translation of one text: which version of the original it was made from, and what it says.
struct TranslationReader {
  let original: Original
  let language: LanguageCode

  /// What has become of the original's texts, by where they stand; empty where the file is at fault.
  ///
  /// What a translation of an older version says is not read.
  func read(_ reader: inout MappingReader, _ body: Prose) -> [Origin: Translation] {
    let fingerprint = original.fingerprint
    guard let node = reader.node("translates") else {
      reader.report(.translatesMissing(fingerprint, at: reader.location))
      return [:]
    }
    guard let translated = reader.read(node, .fingerprint(now: fingerprint)) else { return [:] }
    guard translated == fingerprint else {
      reader.report(.translationOutdated(of: original.body.origin.path, now: fingerprint, at: node.location))
      return pairs(with: original.texts.map { _ in .outdated })
    }
    return texts(&reader, body)
  }

  private func texts(_ reader: inout MappingReader, _ body: Prose) -> [Origin: Translation] {
    var texts = [body]
    if let chapters = original.chapters {
      let found = ChapterTexts(body, titles: chapters.map { $0.title(language) })
      guard found.faults.isEmpty else {
        found.faults.forEach { reader.report($0) }
        return [:]
      }
      texts = [found.introduction] + found.chapters
    }
    for (offset, text) in texts.enumerated() where text.markdown.isEmpty != original.texts[offset].markdown.isEmpty {
      let name = name(ofTextAt: offset)
      reader.report(
        text.markdown.isEmpty ? .translationLacks(name, at: text.origin) : .translationAdds(name, at: text.origin))
    }
    return pairs(with: texts.map { .current($0) })
  }

  /// Each text of the original that says something, with its own of `translations`.
  private func pairs(with translations: [Translation]) -> [Origin: Translation] {
    zip(original.texts, translations).reduce(into: [:]) { pairs, pair in
      if !pair.0.markdown.isEmpty { pairs[pair.0.origin] = pair.1 }
    }
  }

  private func name(ofTextAt offset: Int) -> Text {
    guard let chapters = original.chapters else { return Text(zh: "正文", en: "the text") }
    guard offset > 0 else { return Text(zh: "第一章之前的文字", en: "the text before the first chapter") }
    let title = chapters[offset - 1].title(language)
    return Text(zh: "“\(title)”的文字", en: "the text of '\(title)'")
  }
}

extension TextFormat where Value == String {
  /// The fingerprint of a text, whose own is `current` now.
  static func fingerprint(now current: String) -> Self {
    Self(
      parse: { $0.utf8.count == 16 && $0.allSatisfy(\.isHexDigit) ? $0.lowercased() : nil },
      fault: { text in
        Fault(
          code: "bad-fingerprint", message: Text(zh: "“\(text)”不是文字的指纹", en: "'\(text)' is no fingerprint of a text"),
          help: .writeFingerprint(current))
      })
  }
}
