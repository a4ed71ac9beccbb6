import PlanModel
import PlanProgress
import TestSupport
import Testing

/// Something that holds for all cases: nil, or what is wrong with one.
struct Property {
  let fault: (RandomCase) -> String?

  /// Tries `count` random cases, and records the smallest one found that fails.
  func check(
    _ count: Int, seed: UInt64, of make: (inout SplitMix64) -> RandomCase,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var random = SplitMix64(state: seed)
    for _ in 0..<count {
      let example = make(&random)
      guard fault(example) != nil else { continue }
      let smallest = shrunk(example)
      Issue.record("\(fault(smallest) ?? "") – \(smallest)", sourceLocation: sourceLocation)
      return
    }
  }

  /// The case with as much left out as it can lose and still fail.
  private func shrunk(_ example: RandomCase) -> RandomCase {
    guard let smaller = example.smaller.first(where: { fault($0) != nil }) else { return example }
    return shrunk(smaller)
  }
}

extension RandomCase {
  /// The case with one thing left out or made simpler.
  fileprivate var smaller: [RandomCase] {
    var result: [RandomCase] = rows.indices.map { index in
      with { $0.rows.remove(at: index) }
    }
    if comparison != nil { result.append(with { $0.comparison = nil }) }
    if path != nil { result.append(with { $0.path = nil }) }
    if baseline != nil { result.append(with { $0.baseline = nil }) }
    for simplify in [Self.exact, Self.whole] {
      if let simple = baseline.flatMap(simplify) { result.append(with { $0.baseline = simple }) }
      if let simple = goal.flatMap(simplify) { result.append(with { $0.goal = simple }) }
      for index in rows.indices {
        if let simple = rows[index].quantity.flatMap(simplify) {
          result.append(with { $0.rows[index].quantity = simple })
        }
      }
    }
    for index in rows.indices where rows[index].status != .actual {
      result.append(with { $0.rows[index].status = .actual })
    }
    return result
  }

  private func with(_ change: (inout RandomCase) -> Void) -> RandomCase {
    var result = self
    change(&result)
    return result
  }

  private static func exact(_ quantity: Quantity) -> Quantity? {
    quantity.interval.isExact && quantity.precision == 0 ? nil : Quantity(exactly: quantity.value)
  }

  private static func whole(_ quantity: Quantity) -> Quantity? {
    let value = quantity.value.rounded()
    return value == quantity.value || !quantity.interval.isExact ? nil : Quantity(exactly: value)
  }
}
