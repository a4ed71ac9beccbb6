/// Keeps the labels that do not overlap one that matters more.
enum Declutter {
  /// Which of `boxes` to keep: the first in `priority` always, each further one if it leaves `gap` px to all kept and
  /// overlaps none of `taken`.
  ///
  /// O(count²).
  static func kept(_ boxes: [Rect], priority: [Int], avoiding taken: [Rect] = [], gap: Double = 2) -> Set<Int> {
    Set(places(boxes.map { [$0] }, priority: priority, avoiding: taken, gap: gap).keys)
  }

  /// For each thing that can be kept, the first of its possible boxes that is free.
  ///
  /// O(count²).
  static func places(
    _ options: [[Rect]], priority: [Int], avoiding taken: [Rect] = [], gap: Double = 2
  ) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var occupied = taken
    for index in priority {
      let free = options[index].firstIndex { box in
        let roomy = Rect(x: box.x - gap, y: box.y, width: box.width + 2 * gap, height: box.height)
        return !occupied.contains(where: roomy.overlaps)
      }
      guard let free else { continue }
      places[index] = free
      occupied.append(options[index][free])
    }
    return places
  }

  /// The order for ticks in a row: the two ends, then the others from the start.
  static func endsFirst(_ count: Int) -> [Int] {
    count < 2 ? Array(0..<count) : [0, count - 1] + Array(1..<(count - 1))
  }
}
