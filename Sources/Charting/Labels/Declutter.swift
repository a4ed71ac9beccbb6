/// Keeps the labels that do not overlap one that matters more.
enum Declutter {
  /// Which of `boxes` to keep: the first in `priority` always, each further one if it leaves `gap` px to all kept and
  /// overlaps none of `taken`. O(count²).
  static func kept(_ boxes: [Rect], priority: [Int], avoiding taken: [Rect] = [], gap: Double = 2) -> Set<Int> {
    var kept: Set<Int> = []
    var occupied = taken
    for index in priority {
      let box = boxes[index]
      let roomy = Rect(x: box.x - gap, y: box.y, width: box.width + 2 * gap, height: box.height)
      guard !occupied.contains(where: roomy.overlaps) else { continue }
      kept.insert(index)
      occupied.append(box)
    }
    return kept
  }

  /// The order for ticks in a row: the two ends, then the others from the start.
  static func endsFirst(_ count: Int) -> [Int] {
    count < 2 ? Array(0..<count) : [0, count - 1] + Array(1..<(count - 1))
  }
}
