extension OrderedBars {
  /// The columns for names, bars and values.
  struct Frame {
    let width: Double
    /// Whether names are above their bars.
    let isStacked: Bool
    let nameWidth: Double
    /// The room for a value's text.
    let valueWidth: Double
    let barHeight: Double
    /// Between a name and the bar under it: the value beside the bar is higher than the bar.
    let nameDistance = 4.0
    let scale: LinearScale

    init(_ spec: Spec, rows: [Row], texts: [String], width: Double) {
      let style = spec.style
      let numbers = rows.flatMap { row in
        (row.value.map { [$0.low, $0.high] } ?? []) + (row.target.map { [$0] } ?? [])
      }
      let low = min(numbers.min() ?? 0, 0)
      let high = max(numbers.max() ?? 0, 0)
      let names = rows.map { style.label.width(of: $0.name) }.max() ?? 0
      let values = (texts.map(style.small.width(of:)).max() ?? 0) + style.gap

      self.width = width
      isStacked = width < style.narrowWidth
      barHeight = isStacked ? 12 : 18
      nameWidth = isStacked ? width : min(names, width * 0.32)
      let valueRoom = min(values, width * (isStacked ? 0.45 : 0.35))
      valueWidth = valueRoom - style.gap
      let left = isStacked ? 1 : nameWidth + style.gap
      scale = LinearScale(
        domain: low < high ? low...high : 0...1, from: left + (low < 0 ? valueRoom : 0), to: width - valueRoom)
    }
  }
}
