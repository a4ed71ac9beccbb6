import Diagnostics
import Foundation
import PlanModel

/// How much of a site is translated, as people and programs read it.
struct TranslationReport {
  let counts: [TranslationCount]

  /// A line for each language besides the site's own.
  var lines: [Text] { counts.map(Self.line) }

  private static func line(_ count: TranslationCount) -> Text {
    let (texts, names, notes) = (count.texts, count.names, count.notes)
    let outdated = texts.outdated
    return Text(
      zh: "\(count.language)：\(texts.total) 篇文字译了 \(texts.translated) 篇"
        + (outdated > 0 ? "，\(outdated) 篇的译文已过期" : "")
        + "；\(names.total) 个名称译了 \(names.translated) 个；\(notes.total) 条说明译了 \(notes.translated) 条",
      en: "\(count.language): \(texts.translated) of \(texts.total) texts translated"
        + (outdated > 0 ? ", \(outdated) out of date" : "")
        + "; \(names.translated) of \(names.total) names; \(notes.translated) of \(notes.total) notes")
  }

  /// One object for each language.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return String(decoding: try encoder.encode(counts.map(Entry.init)), as: UTF8.self)
  }
}

/// A count as JSON.
private struct Entry: Encodable {
  struct Share: Encodable {
    let total, translated, outdated: Int

    init(_ share: TranslationCount.Share) {
      (total, translated, outdated) = (share.total, share.translated, share.outdated)
    }
  }

  let language: String
  let texts, names, notes: Share

  init(_ count: TranslationCount) {
    language = count.language.rawValue
    (texts, names, notes) = (Share(count.texts), Share(count.names), Share(count.notes))
  }
}
