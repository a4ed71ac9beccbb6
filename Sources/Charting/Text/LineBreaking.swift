extension TextStyle {
  /// The text in lines of at most `width` px and at most `maximumLines` lines, the last one cut with `…` if need be.
  ///
  /// Lines break at spaces and between ideographs, but for 避头尾, and not between a number and its unit. A word that
  /// is wider than a line is cut. At least one line comes back for text that is not blank. O(length).
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
    var (low, high) = (0.0, width)
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
          return lines + pieces.prefix(room) + [ellipsized(rest, to: width)]
        }
        lines += pieces.dropLast()
        line = OpenLine(pieces.last ?? "")
      }
    }
    return line.isEmpty ? lines : lines + [line.trimmed]
  }

  /// A word in pieces that fit, of at least one character.
  private func cut(_ word: String, at width: Double) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, !fits(piece + String(character), in: width) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
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
