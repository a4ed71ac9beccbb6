extension HeatTable {
  /// Sorts the values of one row into five equal parts of their range.
  struct Classes {
    private let range: ClosedRange<Double>?
    private let direction: Direction

    /// Classes for `values`.
    init(_ values: some Sequence<Double>, _ direction: Direction) {
      let values = Array(values)
      if let low = values.min(), let high = values.max() { range = low...high } else { range = nil }
      self.direction = direction
    }

    /// 0 to 4, the higher the better; the middle class if all values are equal.
    func callAsFunction(_ value: Double) -> Int {
      guard let range, range.lowerBound < range.upperBound else { return classCount / 2 }
      // Halves first: the span of two huge numbers may be infinite.
      let span = range.upperBound / 2 - range.lowerBound / 2
      let share = (value / 2 - range.lowerBound / 2) / span
      let part = min(max(Int(share * Double(classCount)), 0), classCount - 1)
      return direction == .down ? classCount - 1 - part : part
    }
  }
}
