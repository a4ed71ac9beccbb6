/// Keeps the labels that do not overlap a more important one.
enum Declutter {
  /// The boxes that are taken, and how far others stay from them.
  struct Room {
    private var taken: [Rect]
    private let gap: Double

    init(avoiding taken: [Rect] = [], gap: Double = 2) {
      self.taken = taken
      self.gap = gap
    }

    /// Takes `box` if it is free with `gap` px on both sides; returns whether it is.
    ///
    /// O(boxes taken).
    mutating func take(_ box: Rect) -> Bool {
      guard isFree(box.widened(by: gap)) else { return false }
      fill(box)
      return true
    }

    /// Takes `box` whether it is free or not.
    mutating func fill(_ box: Rect) { taken.append(box) }

    /// Whether `box` overlaps no box that is taken.
    func isFree(_ box: Rect) -> Bool { !taken.contains { $0.overlaps(box) } }
  }

  /// The order for ticks in a row: the two ends, then the others from the start.
  static func endsFirst(_ count: Int) -> [Int] {
    (0..<count).map { $0 == 0 ? 0 : $0 == 1 ? count - 1 : $0 - 1 }
  }
}

extension [AxisTick] {
  /// Removes each label that is nearer than `gap` px to a label that comes before it in `order` and is kept.
  ///
  /// `box` is the room that a label needs.
  ///
  /// O(count²).
  mutating func declutter(
    in order: [Int], gap: Double = 2, box: (Label) -> Rect = { $0.box }
  ) {
    var room = Declutter.Room(gap: gap)
    for index in order {
      guard let label = self[index].label else { continue }
      if !room.take(box(label)) { self[index].label = nil }
    }
  }
}
