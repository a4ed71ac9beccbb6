import Diagnostics
import Templating

/// One entry of the data that a call of `chart` gives: a mapping whose keys are checked like the options of the call.
struct GivenEntry {
  private let map: Map

  /// Reads `value`; throws if it is no mapping, or has a key that is none of `keys`.
  init(_ value: Value, keys: [String]) throws {
    map = try Map(value: value)
    guard let unknown = map.keys.first(where: { !keys.contains($0) }) else { return }
    throw ValueMismatch(
      expected: Text(zh: "只含 \(keys.joined(separator: "、")) 的映射", en: "a mapping of \(keys.joined(separator: ", "))"),
      found: Text(zh: "含有“\(unknown)”的映射", en: "one with '\(unknown)'"), help: nearestNameHelp(for: unknown, in: keys))
  }

  /// What stands under `key`; an optional may be missing.
  func read<Entry: ExpressibleByValue>(_ key: String) throws -> Entry {
    guard let value = map[key] else {
      if let missing = Entry.whenLeftOut { return missing }
      throw ValueMismatch(
        expected: Text(zh: "含有“\(key)”的映射", en: "a mapping with '\(key)'"),
        found: Text(zh: "没有它的映射", en: "one without"))
    }
    do {
      return try Entry(value: value)
    } catch let mismatch as ValueMismatch {
      throw ValueMismatch(
        expected: Text(
          zh: "“\(key)”为\(mismatch.expected.zh)的映射", en: "a mapping whose '\(key)' is \(mismatch.expected.en)"),
        found: Text(zh: "“\(key)”为\(mismatch.found.zh)的映射", en: "one whose '\(key)' is \(mismatch.found.en)"),
        help: mismatch.help)
    }
  }
}

extension ChartKinds {
  /// What a chart is made from: an entity of the plan by its id, or data that the call gives; exactly one of them.
  enum Origin<Data> {
    case plan(String)
    case given(Data)
  }

  /// The origin of a chart; throws if neither or both are given.
  func origin<Data>(_ id: String?, _ parameter: String, or data: Data?) throws -> Origin<Data> {
    switch (id, data) {
    case (let id?, nil): return .plan(id)
    case (nil, let data?): return .given(data)
    default:
      throw RenderError(
        code: "template-argument",
        Text(zh: "“chart”要么给 \(parameter)，要么给 data", en: "'chart' takes either '\(parameter)' or 'data'"),
        help: Text(
          zh: "\(parameter) 画规划里的数，data 画自己给的数", en: "'\(parameter)' draws figures of the plan, 'data' those given"))
    }
  }
}
