import Charting
import Wording

extension Voice {
  /// The key to the marks that `points` need: how firm a value is, where it is hedged, and what is to be reached.
  func key(to points: some Collection<LineChart.DataPoint>, hasTarget: Bool = false) -> [Legend.Entry] {
    let kinds = Set(points.map(\.kind))
    let entries: [(Bool, String, KeyPhrase)] = [
      (true, "line", .observed), (kinds.contains(.preliminary), "preliminary", .preliminary),
      (kinds.contains(.forecast), "forecast", .forecast),
      (points.contains { $0.value?.isExact == false }, "interval", .hedged),
      (kinds.contains(.breakInSeries), "break", .breakInSeries), (hasTarget, "target", .target),
    ]
    return entries.filter(\.0).map { Legend.Entry($0.1, self($0.2)) }
  }
}

extension [Legend.Entry] {
  /// The key where a reader needs it: none where a line is all there is.
  var unlessAlone: [Legend.Entry] { count > 1 ? self : [] }
}
