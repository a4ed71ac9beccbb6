extension TextStyle {
  /// The text in lines of at most `width` px and at most `maximumLines` lines, the last one cut with `…` if need be.
  ///
  /// Lines break at spaces and between ideographs, but for 避头尾, and not between a number and its unit. A word that
  /// is wider than a line is cut, with a hyphen. At least one line comes back for text that is not blank. O(length).
  public func lines(of text: String, width: Double, maximumLines: Int = .max) -> [String] {
    lines(of: LineUnit.units(of: text), width: width, maximumLines: maximumLines)
  }

  /// As `lines(of:width:maximumLines:)`, but with lines as even as they can be without becoming more.
  public func balancedLines(of text: String, width: Double, maximumLines: Int = .max) -> [String] {
    let units = LineUnit.units(of: text)
    let full = lines(of: units, width: width, maximumLines: .max)
    guard full.count > 1, full.count <= maximumLines else {
      return lines(of: units, width: width, maximumLines: maximumLines)
    }
    // Evenness is no reason to cut a word.
    let widest = units.map { $0.width - $0.spaceWidth }.max() ?? 0
    var (low, high) = (min(self.width(ofThousandths: widest), width), width)
    if lines(of: units, width: low, maximumLines: .max).count == full.count { high = low }
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines(of: units, width: middle, maximumLines: .max).count > full.count { low = middle } else { high = middle }
    }
    return lines(of: units, width: high, maximumLines: .max)
  }

  private func lines(of units: [LineUnit], width: Double, maximumLines: Int) -> [String] {
    var lines: [String] = []
    var line = OpenLine()
    for (index, unit) in units.enumerated() {
      if self.width(ofThousandths: line.width + unit.width - unit.spaceWidth) <= width + Self.tolerance {
        line.append(unit)
        continue
      }
      if lines.count + 1 >= maximumLines {
        return lines + [ellipsized(line.text + units[index...].map(\.text).joined(), to: width)]
      }
      if !line.isEmpty { lines.append(line.trimmed) }
      line = OpenLine()
      if self.width(ofThousandths: unit.width - unit.spaceWidth) <= width + Self.tolerance {
        line.append(unit)
      } else {
        let pieces = cut(unit.text, at: width)
        if lines.count + pieces.count > maximumLines {
          let room = maximumLines - lines.count - 1
          let rest = pieces.dropFirst(room).joined() + units[(index + 1)...].map(\.text).joined()
          return lines + hyphenated(pieces).prefix(room) + [ellipsized(rest, to: width)]
        }
        lines += hyphenated(pieces).dropLast()
        line = OpenLine(pieces.last ?? "")
      }
    }
    return line.isEmpty ? lines : lines + [line.trimmed]
  }

  /// A word in pieces that fit, all but the last with a hyphen: between syllables, or anywhere in one that is too wide.
  private func cut(_ unit: String, at width: Double) -> [String] {
    let narrow = width - self.width(of: "-")
    let word = unit.trimmingTrailing { $0 == " " }
    let syllables = Syllables.of(word)
    var pieces: [String] = []
    var piece = ""
    for (index, syllable) in syllables.enumerated() {
      let isLast = index == syllables.count - 1
      let fitsWhole = fits(syllable, in: isLast ? width : narrow)
      let room = isLast && fitsWhole ? width : narrow
      for part in fitsWhole ? [syllable] : syllable.map({ String($0) }) {
        if !piece.isEmpty, !fits(piece + part, in: room) {
          pieces.append(piece)
          piece = ""
        }
        piece += part
      }
    }
    // The spaces after the word part it from the next.
    return pieces + [piece + unit.dropFirst(word.count)]
  }

  /// The pieces of a word as they stand on lines, with a hyphen where one is cut.
  private func hyphenated(_ pieces: [String]) -> [String] {
    zip(pieces, pieces.dropFirst() + [""]).map { Syllables.needHyphen($0, $1) ? $0 + "-" : $0 }
  }

  /// A line that is being filled.
  private struct OpenLine {
    var text = ""
    var width = 0
    var isEmpty: Bool { text.isEmpty }
    var trimmed: String { text.trimmingTrailing { $0 == " " } }

    init(_ text: String = "") {
      self.text = text
      width = GlyphWidth.of(text)
    }

    mutating func append(_ unit: LineUnit) {
      text += unit.text
      width += unit.width
    }
  }
}
