import Charting
import Diagnostics
import PlanCharts
import PlanModel
import Templating

extension Observation.Status: ExpressibleByValue {}

/// `[2021, 3]`, `[2022, none]` in a gap, `[2023, [3, 5]]` for a hedged value, and with how firm it is, by the letters of
/// data files, `[2024, 6, "F"]`.
extension GivenPoint: ExpressibleByValue {
  package init(value: Value) throws {
    let items = try [Value](value: value)
    guard (2...3).contains(items.count) else {
      throw ValueMismatch(expected: Text(zh: "[时间, 数值]", en: "[time, value]"), found: value)
    }
    self.init(
      time: try Double(value: items[0]), value: try Self.interval(items[1]),
      status: items.count > 2 ? try Observation.Status(value: items[2]) : .actual)
  }

  private static func interval(_ value: Value) throws -> ValueInterval? {
    guard case .list = value else { return try Double?(value: value).map { ValueInterval($0) } }
    let bounds = try [Double](value: value)
    guard bounds.count == 2 else {
      throw ValueMismatch(expected: Text(zh: "[下限, 上限]", en: "[low, high]"), found: value)
    }
    return ValueInterval(low: bounds[0], high: bounds[1])
  }
}

/// `{"label": …, "points": [[2020, 3], [2021, none]]}`.
extension GivenSeries: ExpressibleByValue {
  package init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "points"])
    self.init(name: try entry.read("label"), points: try entry.readPoints())
  }
}

extension GivenEntry {
  /// What stands under `points`, in order of time.
  func readPoints() throws -> [GivenPoint] {
    let points: [GivenPoint] = try read("points")
    let ordered = points.sorted { $0.time < $1.time }
    guard let twice = zip(ordered, ordered.dropFirst()).first(where: { $0.time == $1.time }) else { return ordered }
    let time = Coordinate.text(twice.0.time)
    throw ValueMismatch(
      expected: Text(zh: "每个时间只有一个数的映射", en: "a mapping with one value for each time"),
      found: Text(zh: "\(time) 有两个数的映射", en: "one with two for \(time)"))
  }
}
