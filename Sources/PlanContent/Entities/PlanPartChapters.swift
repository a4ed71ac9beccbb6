import Diagnostics
import PlanModel

/// A text in chapters: what stands before the first heading of the second level, and under each.
///
/// Such a heading must be the title of a chapter, and stand in the order of the titles.
struct ChapterTexts {
  let introduction: Prose
  /// A text for each title, in their order; empty where the body does not have it.
  let chapters: [Prose]
  /// The headings that are no title, or stand in another order.
  let faults: [Diagnostic]

  init(_ body: Prose, titles: [String]) {
    let pieces = body.pieces
    var texts: [String: Prose] = [:]
    var faults: [Diagnostic] = []
    var last = -1
    for piece in pieces.dropFirst() {
      guard let index = titles.firstIndex(of: piece.title), index > last else {
        faults.append(.unknownChapter(piece, among: titles))
        continue
      }
      last = index
      texts[piece.title] = piece.text
    }
    introduction = pieces.first?.text ?? body
    chapters = titles.map { texts[$0] ?? Prose(markdown: "", origin: body.origin) }
    self.faults = faults
  }
}

extension Diagnostic {
  fileprivate static func unknownChapter(_ piece: Piece, among titles: [String]) -> Diagnostic {
    let isKnown = titles.contains(piece.title)
    return Diagnostic(
      .error, "unknown-chapter", at: SourceLocation(path: piece.heading.path, line: piece.heading.line, column: 4),
      isKnown
        ? Text(zh: "“\(piece.title)”的次序与 chapters 不同", en: "'\(piece.title)' stands in another order than in chapters")
        : Text(zh: "“\(piece.title)”不是本篇的章", en: "'\(piece.title)' is no chapter of this part"),
      help: isKnown ? nil : nearestNameHelp(for: piece.title, in: titles))
  }
}

/// A text under a heading of the second level.
private struct Piece {
  let title: String
  let heading: Origin
  let text: Prose
}

extension Prose {
  /// The text before the first heading of the second level, without a title, then what stands under each.
  fileprivate var pieces: [Piece] {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = [-1] + lines.indices.filter { lines[$0].hasPrefix("## ") }
    return starts.enumerated().map { position, start in
      let end = position + 1 < starts.count ? starts[position + 1] : lines.count
      let heading = Origin(path: origin.path, line: origin.line + start)
      let text = lines[(start + 1)..<end].joined(separator: "\n")
      return Piece(
        title: start < 0 ? "" : String(lines[start].dropFirst(3)).trimmingSpaces, heading: heading,
        text: Prose(
          markdown: text.allSatisfy(\.isWhitespace) ? "" : text,
          origin: Origin(path: origin.path, line: heading.line + 1)))
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
