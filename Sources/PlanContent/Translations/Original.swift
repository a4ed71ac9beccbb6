import Files
import PlanModel

/// The text of a file, which may be translated.
struct Original {
  /// The text; of one in chapters what stands before the first.
  let body: Prose
  /// The chapters, each under a heading; nil for a text without them, whose headings are its own affair.
  let chapters: [PlanPart.Chapter]?

  init(_ body: Prose, chapters: [PlanPart.Chapter]? = nil) {
    (self.body, self.chapters) = (body, chapters)
  }

  /// The whole text, cut at its chapters.
  var texts: [Prose] { [body] + (chapters ?? []).map(\.body) }

  /// What tells whether the text has changed since it was translated: 16 hexadecimal digits of its hash.
  ///
  /// The titles of chapters do not count, nor does white space around the texts.
  var fingerprint: String {
    let texts = texts.map(\.markdown.withoutSpaceAround).joined(separator: "\n##\n")
    return ContentHash(of: Array(texts.utf8)).short
  }
}

extension Original {
  /// The texts of entities, by the path of the file that each stands in.
  static func byPath(_ bodies: [Prose], _ parts: [PlanPart]) -> [String: Original] {
    let originals = bodies.map { Original($0) } + parts.map { Original($0.body, chapters: $0.chapters) }
    return Dictionary(uniqueKeysWithValues: originals.map { ($0.body.origin.path, $0) })
  }
}

extension String {
  fileprivate var withoutSpaceAround: Substring {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}
