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

  /// The whole number under `key`, which lies in `range`.
  func read(_ key: String, in range: ClosedRange<Int>) throws -> Int {
    let number: Int = try read(key)
    guard range.contains(number) else {
      throw ValueMismatch(
        expected: Text(
          zh: "“\(key)”在 \(range.lowerBound) 到 \(range.upperBound) 之间的映射",
          en: "a mapping whose '\(key)' is from \(range.lowerBound) to \(range.upperBound)"),
        found: Text(zh: "“\(key)”为 \(number) 的映射", en: "one whose '\(key)' is \(number)"))
    }
    return number
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
