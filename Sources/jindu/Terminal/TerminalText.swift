import Diagnostics

/// How a terminal that has colours shows a text.
enum TextStyle: Sendable {
  case plain, faint, red, green, yellow, blue

  /// The text between the escape sequences of the style.
  func painted(_ text: String) -> String {
    code.map { "\u{1B}[\($0)m\(text)\u{1B}[0m" } ?? text
  }

  /// The number of the style among ANSI's graphic renditions.
  private var code: Int? {
    switch self {
    case .plain: nil
    case .faint: 2
    case .red: 31
    case .green: 32
    case .yellow: 33
    case .blue: 34
    }
  }
}

extension String {
  /// How many cells of a terminal the text takes.
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// The text in at most `width` cells; an ellipsis stands for what was cut off.
  func cut(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var (kept, used) = ("", 0)
    for character in self {
      used += character.displayWidth
      if used > width - 1 { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

extension [String] {
  /// The texts with `separator` between them, on lines of at most `width` cells; all lines but the first are indented.
  func wrapped(to width: Int, separator: String, indent: Int) -> [String] {
    reduce(into: []) { lines, text in
      let longer = (lines.last ?? "") + separator + text
      if !lines.isEmpty, longer.displayWidth <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(lines.isEmpty ? text : String(repeating: " ", count: indent) + text)
      }
    }
  }
}
