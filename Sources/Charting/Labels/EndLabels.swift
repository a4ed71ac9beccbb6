/// Sets names at the ends of lines, one below the other without overlap.
enum EndLabels {
  /// A name and the height that it belongs to.
  struct Item {
    let y: Double
    let isFocused: Bool
  }

  /// The heights of the names that have room between `bounds`, by index; the others are left out.
  ///
  /// If not all fit, focused names are kept first, then the names furthest from those already kept.
  static func places(_ items: [Item], height: Double, within bounds: ClosedRange<Double>) -> [Int: Double] {
    let room = max(1, Int((bounds.upperBound - bounds.lowerBound) / height))
    let kept = items.count <= room ? Array(items.indices) : chosen(items, count: room)
    let middles = Spread.middles(
      of: kept.map { Spread.Item(preferred: items[$0].y, size: height) }, within: bounds)
    return Dictionary(uniqueKeysWithValues: zip(kept, middles))
  }

  private static func chosen(_ items: [Item], count: Int) -> [Int] {
    var kept = Array(items.indices.filter { items[$0].isFocused }.prefix(count))
    var others = items.indices.filter { !kept.contains($0) }
    while kept.count < count, let next = others.max(by: { distance($0, kept, items) < distance($1, kept, items) }) {
      kept.append(next)
      others.removeAll { $0 == next }
    }
    return kept
  }

  /// The distance to the nearest kept item, or from the top while no item is kept.
  private static func distance(_ index: Int, _ kept: [Int], _ items: [Item]) -> Double {
    kept.map { (items[$0].y - items[index].y).magnitude }.min() ?? -items[index].y
  }
}
