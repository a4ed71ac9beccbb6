/// Keeps the labels that do not overlap one that matters more.
enum Declutter {
  /// What is taken, and the space to what comes.
  struct Room {
    private var taken: [Rect]
    private let gap: Double

    init(avoiding taken: [Rect] = [], gap: Double = 2) {
      self.taken = taken
      self.gap = gap
    }

    /// Takes `box` if it is free and `gap` px beside it, too; yields whether it is.
    ///
    /// O(what is taken).
    mutating func take(_ box: Rect) -> Bool {
      let roomy = Rect(x: box.x - gap, y: box.y, width: box.width + 2 * gap, height: box.height)
      guard !taken.contains(where: { roomy.overlaps($0) }) else { return false }
      taken.append(box)
      return true
    }
  }

  /// Which of `boxes` to keep, ascending: the first in `priority` always, each further one if it leaves `gap` px to all
  /// kept and overlaps none of `taken`.
  ///
  /// O(count²).
  static func kept(_ boxes: [Rect], priority: [Int], avoiding taken: [Rect] = [], gap: Double = 2) -> [Int] {
    var room = Room(avoiding: taken, gap: gap)
    return priority.filter { room.take(boxes[$0]) }.sorted()
  }

  /// The order for ticks in a row: the two ends, then the others from the start.
  static func endsFirst(_ count: Int) -> [Int] {
    count < 2 ? Array(0..<count) : [0, count - 1] + Array(1..<(count - 1))
  }
}
