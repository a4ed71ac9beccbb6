extension Dumbbell {
  /// The columns for names, marks and words, and the rows at equal distances.
  struct Frame {
    let width: Double
    /// Whether names are above their rows.
    let isStacked: Bool
    let nameWidth: Double
    /// The room for words left and right of the marks.
    let leftRoom: Double
    let rightRoom: Double
    let scale: LinearScale
    let format: NumberFormat
    private let rowHeight: Double
    /// From a row's top down to the middle of its marks.
    private let markDepth: Double
    private let rows: PointScale

    init(_ spec: Spec, rows: [Row], width: Double) {
      let style = spec.style
      let values = rows.flatMap(\.entries).flatMap { [$0.value.low, $0.value.high] }
      let format = spec.format ?? .fitting(values)
      let words = { (entries: [Entry?]) in
        entries.compactMap { $0.map { style.small.width(of: $0.text ?? format($0.value)) } }.max() ?? 0
      }
      let outside = style.markRadius + style.gap
      let isStacked = width < style.narrowWidth
      let nameWidth = isStacked ? width : min(rows.map { style.label.width(of: $0.name) }.max() ?? 0, width * 0.3)
      let plot = isStacked ? width : width - nameWidth - 2 * style.gap
      leftRoom = min(words(rows.map { $0.falls ? $0.target : $0.then }), plot * 0.27)
      rightRoom = min(words(rows.map { $0.falls ? $0.then : $0.target }), plot * 0.27)
      scale = LinearScale(
        domain: Ticks.widened((values.min() ?? 0)...(values.max() ?? 1)), from: width - plot + leftRoom + outside,
        to: width - rightRoom - outside)

      let lines = rows.map { style.label.lines(of: $0.name, width: nameWidth, maximumLines: 2).count }.max() ?? 1
      let names = Double(max(lines, 1)) * style.label.lineAdvance
      let marks = style.label.lineAdvance + 2 * style.markRadius + 3
      rowHeight = isStacked ? names + marks + 2 * style.gap : max(names, marks) + style.gap
      // The words are above the marks, so the marks are below the middle of the row.
      markDepth = isStacked ? rowHeight - style.gap - style.markRadius : max(names / 2, marks - style.markRadius)
      self.width = width
      self.isStacked = isStacked
      self.nameWidth = nameWidth
      self.format = format
      let last = Double(rows.count - 1) * rowHeight
      self.rows = PointScale(count: rows.count, from: 0, to: last)
    }

    /// Where the row at `index` begins.
    func top(_ index: Int) -> Double { rows(index) }

    /// The height of the marks in the row at `index`.
    func middle(_ index: Int) -> Double { rows(index) + markDepth }

    /// The height of the axis, under the rows.
    var axisY: Double { rows(rows.count - 1) + rowHeight + (isStacked ? 0 : 6) }

    /// The words for a value.
    func text(_ entry: Entry) -> String { entry.text ?? format(entry.value) }
  }
}
