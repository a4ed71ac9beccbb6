/// The line that a location points at, with a caret line below it that underlines the place.
public struct CodeFrame: Sendable, Hashable {
  /// The number of the line, from 1.
  public let line: Int
  /// The line as a terminal can show it: tabs kept, other control characters replaced, long lines cut around the place.
  public let source: String
  /// White space as wide as what stands before the place (tabs kept), then carets.
  public let carets: String

  /// The frame of `location`, cut to `width` cells; nil where the location has no line or `lines` does not reach it.
  public init?(at location: SourceLocation, in lines: SourceLines, width: Int = 110) {
    guard location.line > 0, let text = lines[location.line] else { return nil }
    let characters = Array(text)
    let place = Self.place(of: location, in: characters)
    let window = Self.window(around: place, in: characters, width: width)
    let head = window.lowerBound > 0 ? "…" : ""
    let tail = window.upperBound < characters.count ? "…" : ""
    line = location.line
    source = head + String(characters[window].map(\.printable)) + tail
    carets =
      (head.isEmpty ? "" : " ") + characters[window.lowerBound..<place.lowerBound].map { $0.blank }.joined()
      + Self.underline(characters[place.clamped(to: window)])
  }

  /// The characters that `location` means; the whole line without its margins where it names no column.
  private static func place(of location: SourceLocation, in characters: [Character]) -> Range<Int> {
    guard location.column > 0 else {
      let start = characters.firstIndex { !$0.isWhitespace } ?? 0
      let end = characters.lastIndex { !$0.isWhitespace } ?? -1
      return start..<max(start, end + 1)
    }
    let start = min(location.column - 1, characters.count)
    return start..<min(start + max(1, location.length), max(start, characters.count))
  }

  /// As many characters as fit into `width` cells, from a little before `place` on if the line is too long.
  private static func window(around place: Range<Int>, in characters: [Character], width: Int) -> Range<Int> {
    var start = 0
    if characters.reduce(0, { $0 + $1.cells }) > width {
      var before = 0
      start = place.lowerBound
      while start > 0, before + characters[start - 1].cells <= width / 3 {
        start -= 1
        before += characters[start].cells
      }
    }
    var end = start
    var used = 0
    while end < characters.count, used + characters[end].cells <= width {
      used += characters[end].cells
      end += 1
    }
    return start..<max(end, place.lowerBound)
  }

  private static func underline(_ characters: ArraySlice<Character>) -> String {
    let carets = characters.map { $0 == "\t" ? "\t" : String(repeating: "^", count: $0.cells) }.joined()
    return carets.contains("^") ? carets : "^"
  }
}

extension Character {
  /// The character itself, or a stand-in for one that would move the cursor or change the terminal.
  fileprivate var printable: Character {
    self != "\t" && unicodeScalars.contains { $0.properties.generalCategory == .control } ? "\u{FFFD}" : self
  }

  /// The cells that its printable form takes; a tab counts as one because its width depends on where it stands.
  fileprivate var cells: Int {
    self == "\t" ? 1 : printable.displayWidth
  }

  /// White space of the same width.
  fileprivate var blank: String {
    self == "\t" ? "\t" : String(repeating: " ", count: cells)
  }
}
