/// Rows of text in columns that fit a terminal.
struct TextTable: Sendable {
  /// A column: its title, and whether its texts may be cut where the line is too short.
  struct Column: Sendable {
    let title: String
    var isFlexible = false
  }

  /// A text, and how a terminal that has colours shows it.
  struct Cell: Sendable {
    let text: String
    let style: TextStyle

    init(_ text: String, style: TextStyle = .plain) {
      // A line break or an escape sequence would ruin the table.
      self.text = String(text.map { $0.displayWidth == 0 ? " " : $0 })
      self.style = style
    }
  }

  let columns: [Column]
  let rows: [[Cell]]

  /// What stands between two columns.
  private static let gap = "  "
  /// The cells that a column keeps, however short the line.
  private static let leastWidth = 5

  /// The titles and the rows, none wider than `width` cells as long as each column can keep a few.
  func lines(width: Int, color: Bool) -> [String] {
    let widths = self.widths(within: width)
    let titles = columns.map { Cell($0.title, style: .faint) }
    return ([titles] + rows).map { cells in
      let texts = zip(cells, widths).map { cell, width in
        let text = cell.text.cut(to: width)
        return (color ? cell.style.painted(text) : text) + String(repeating: " ", count: width - text.displayWidth)
      }
      let line = texts.joined(separator: Self.gap)
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The width of each column: as its texts need it, but the widest that may be cut gives up a cell until all fits.
  private func widths(within width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      ([columns[index].title] + rows.map { $0[index].text }).map(\.displayWidth).max() ?? 0
    }
    let available = width - Self.gap.count * (columns.count - 1)
    let flexible = columns.indices.filter { columns[$0].isFlexible }
    while widths.reduce(0, +) > available, let widest = flexible.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.leastWidth
    {
      widths[widest] -= 1
    }
    return widths
  }
}
