import Diagnostics
import PlanModel

/// The chapters that front matter lists, each with the text under its heading; and the text before the first heading.
///
/// A heading of the second level must be the title of a chapter, and stand in the order of the list.
func chapters(
  _ reader: inout MappingReader, of body: Prose, _ languages: SiteLanguages
) -> (introduction: Prose, chapters: [PlanPart.Chapter]) {
  let titles = reader.list("chapters", .text)
  let pieces = body.pieces
  var texts: [String: Prose] = [:]
  var last = -1
  for piece in pieces.dropFirst() {
    let place = SourceLocation(path: piece.heading.path, line: piece.heading.line, column: 4)
    guard let index = titles.firstIndex(of: piece.title) else {
      reader.report(
        "unknown-chapter", at: place,
        Text(zh: "“\(piece.title)”不是本篇的章", en: "'\(piece.title)' is no chapter of this part"),
        help: nearestNameHelp(for: piece.title, in: titles))
      continue
    }
    guard index > last else {
      reader.report(
        "unknown-chapter", at: place,
        Text(zh: "“\(piece.title)”的次序与 chapters 不同", en: "'\(piece.title)' stands in another order than in chapters"))
      continue
    }
    last = index
    texts[piece.title] = piece.text
  }
  let introduction = pieces.first?.text ?? body
  let none = Prose(markdown: "", origin: body.origin)
  return (introduction, titles.map { PlanPart.Chapter(title: Name($0, in: languages.own), body: texts[$0] ?? none) })
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
