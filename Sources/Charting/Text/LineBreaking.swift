extension TextStyle {
  /// The text in lines of at most `width` px and at most `maximumLines` lines, the last one cut with `…` if need be.
  ///
  /// Lines break at spaces and between ideographs, but for 避头尾, and not between a number and its unit. A word that
  /// is wider than a line is cut. At least one line comes back for text that is not blank. O(length).
  public func lines(of text: String, width: Double, maximumLines: Int = .max) -> [String] {
    var lines: [String] = []
    var line = ""
    var rest = LineUnits.units(of: text)[...]
    while let unit = rest.first {
      if fits((line + unit).trimmingTrailing { $0 == " " }, in: width) {
        line += unit
        rest.removeFirst()
      } else if lines.count + 1 >= maximumLines {
        return lines + [ellipsized(line + rest.joined(), to: width)]
      } else if line.isEmpty {
        let (head, tail) = cut(unit, at: width)
        lines.append(head)
        rest[rest.startIndex] = tail
      } else {
        lines.append(line.trimmingTrailing { $0 == " " })
        line = ""
      }
    }
    let last = line.trimmingTrailing { $0 == " " }
    return last.isEmpty ? lines : lines + [last]
  }

  /// As `lines(of:width:maximumLines:)`, but with lines as even as they can be without becoming more.
  public func balancedLines(of text: String, width: Double, maximumLines: Int = .max) -> [String] {
    let full = lines(of: text, width: width, maximumLines: maximumLines)
    guard full.count > 1, full.last?.hasSuffix("…") == false else { return full }
    var (low, high) = (0.0, width)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines(of: text, width: middle).count > full.count { low = middle } else { high = middle }
    }
    return lines(of: text, width: high, maximumLines: maximumLines)
  }

  /// The longest beginning of a word that fits, at least one character, and what is left.
  private func cut(_ word: String, at width: Double) -> (head: String, tail: String) {
    var room = width
    var head = word.prefix(1)
    room -= self.width(of: String(head))
    for index in word.indices.dropFirst() {
      room -= self.width(of: String(word[index]))
      guard room >= 0 else { break }
      head = word[...index]
    }
    return (String(head), String(word[head.endIndex...]))
  }
}

/// Text in the smallest pieces that a line may end after.
enum LineUnits {
  /// The pieces in order; joined they are the text, but for line breaks, which become spaces, and leading spaces.
  static func units(of text: String) -> [String] {
    var units: [String] = []
    var last: Character?
    for character in text.drop(while: \.isWhitespace) {
      let character: Character = character.isWhitespace ? " " : character
      if let before = last, mayBreak(after: before, before: character, in: units.last ?? "") {
        units.append("")
      }
      units.isEmpty ? units.append(String(character)) : units[units.count - 1].append(character)
      last = character
    }
    return units
  }

  private static func mayBreak(after left: Character, before right: Character, in unit: String) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    if Kinsoku.opens(left) || Kinsoku.closes(right) { return false }
    if Kinsoku.joins(left), Kinsoku.joins(right) { return false }
    if endsInNumber(unit), right.isIdeographic { return false }
    return true
  }

  /// Whether a unit must follow: the piece ends in a number, perhaps with 万 or 亿.
  private static func endsInNumber(_ unit: String) -> Bool {
    guard let last = unit.trimmingTrailing({ "万亿".contains($0) }).last else { return false }
    return last.isASCII && last.isNumber
  }
}
