/// How much of one chart a reader can follow.
enum ChartLimit {
  /// The lines of a slope chart.
  static let lines = 12
  /// The panels of small multiples.
  static let panels = 24
  /// The rows of heat tables and dumbbells.
  static let rows = 40
}

extension Edition {
  /// What a chart draws of `all`: the first in the plan's order, and a note where that is not everything.
  func drawn<Element>(of all: [Element], atMost limit: Int) -> (elements: [Element], note: String?) {
    guard all.count > limit else { return (all, nil) }
    return (
      Array(all.prefix(limit)), locale(.chartLimited, ["shown": "\(limit)", "total": "\(all.count)"])
    )
  }
}
