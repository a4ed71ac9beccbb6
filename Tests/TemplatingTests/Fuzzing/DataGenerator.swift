@testable import Templating

/// Random data under the names that generated templates use.
struct DataGenerator {
  var random: SplitMix64

  static let names = ["a", "b", "n", "s", "x", "xs", "rows", "m", "ns", "deep", "none_", "中文"]

  mutating func context() -> Map {
    var map = Map()
    for name in Self.names where random.chance(95) { map[name] = value(of: name) }
    return map
  }

  /// What usually stands under `name`, or anything.
  private mutating func value(of name: String) -> Value {
    guard random.chance(85) else { return value(depth: 0) }
    switch name {
    case "n": return .int(random.chance(60) ? random.int(below: 6) : random.pick(OddValues.integers))
    case "s": return .string(OddValues.text(&random))
    case "xs": return .list((0..<random.int(below: 8)).map { .int($0 * 7 % 5) })
    case "rows": return .list((0..<random.int(below: 6)).map { _ in row() })
    case "m": return row()
    case "deep": return nested(random.chance(5) ? 190 : random.int(below: 12))
    default: return value(depth: 0)
    }
  }

  private mutating func row() -> Value {
    .map([
      "name": .string(OddValues.text(&random)), "key": .int(random.int(below: 3)), "k": scalar(), "items": scalar(),
      "": scalar(),
    ])
  }

  private mutating func nested(_ levels: Int) -> Value {
    (0..<levels).reduce(scalar()) { value, _ in
      random.chance(50) ? .list([value]) : random.chance(50) ? .map(["k": value, "a": 1]) : .tuple([1, value])
    }
  }

  private mutating func value(depth: Int) -> Value {
    guard depth < 4, random.chance(45) else { return scalar() }
    let count = random.int(below: 5)
    switch random.int(below: 4) {
    case 0: return .list((0..<count).map { _ in value(depth: depth + 1) })
    case 1: return .tuple((0..<count).map { _ in value(depth: depth + 1) })
    case 2: return .lazy((0..<count).map { _ in value(depth: depth + 1) })
    default: return .map(Map((0..<count).map { _ in (random.pick(OddValues.texts), value(depth: depth + 1)) }))
    }
  }

  private mutating func scalar() -> Value {
    switch random.int(below: 8) {
    case 0: .none
    case 1: .bool(random.chance(50))
    case 2, 3: .int(random.pick(OddValues.integers))
    case 4: .float(random.pick(OddValues.floats))
    case 5: .markup(Markup(OddValues.text(&random)))
    default: .string(OddValues.text(&random))
    }
  }
}
