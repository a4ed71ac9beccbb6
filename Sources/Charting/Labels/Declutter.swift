/// Keeps the labels that do not overlap one that matters more.
enum Declutter {
  /// What is taken, and the space to what comes.
  struct Room {
    private var taken: [Rect]
    private let gap: Double

    init(avoiding taken: [Rect] = [], gap: Double = 2, capacity: Int = 0) {
      self.taken = taken
      self.taken.reserveCapacity(capacity)
      self.gap = gap
    }

    /// Takes `box` if it is free and `gap` px beside it, too; yields whether it is.
    ///
    /// O(what is taken).
    mutating func take(_ box: Rect) -> Bool {
      guard isFree(box.widened(by: gap)) else { return false }
      fill(box)
      return true
    }

    /// Takes `box` whether it is free or not.
    mutating func fill(_ box: Rect) { taken.append(box) }

    /// Whether nothing that is taken overlaps `box`.
    func isFree(_ box: Rect) -> Bool {
      // A span shows the boxes where they are; walking the array would copy each.
      let taken = taken.span
      for index in taken.indices where taken[index].overlaps(box) { return false }
      return true
    }
  }

  /// The order for ticks in a row: the two ends, then the others from the start.
  static func endsFirst(_ count: Int) -> some Sequence<Int> {
    (0..<count).lazy.map { $0 == 0 ? 0 : $0 == 1 ? count - 1 : $0 - 1 }
  }
}

extension [AxisTick] {
  /// Takes away the labels to which those of the ticks before them in `order` leave less than `gap` px; `box` is the
  /// room that a label needs.
  ///
  /// O(count²).
  mutating func declutter(
    in order: some Sequence<Int>, gap: Double = 2, box: (Label) -> Rect = { $0.box }
  ) {
    var room = Declutter.Room(gap: gap, capacity: count)
    for index in order {
      guard let label = self[index].label else { continue }
      if !room.take(box(label)) { self[index].label = nil }
    }
  }
}
