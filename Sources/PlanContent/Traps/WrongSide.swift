import Diagnostics
import PlanModel

/// Targets that lie behind what they start from: less where more is better, or more where less is.
func wrongSideTargets(in plan: Plan) -> [Finding] {
  plan.targets.compactMap { target in
    guard let goal = target.goal, target.note == nil, let direction = plan.indicators[target.indicator]?.direction,
      direction != .none, !target.isBound(against: direction)
    else { return nil }
    switch target.kind {
    case .level, .share, .range:
      guard let start = start(of: target, in: plan), goal.extent.isWorse(than: start.quantity.extent, direction) else {
        return nil
      }
      return wrongSide(target, direction, note: start.note)
    // A ceiling on growth, as for the use of energy, is no promise to grow.
    case .change where target.comparison == nil, .growth where target.comparison == nil:
      return goal.extent.isWorse(than: Interval(0), direction) ? wrongSide(target, direction) : nil
    case .multiple:
      return goal.extent.isWorse(than: Interval(1), direction) ? wrongSide(target, direction) : nil
    default:
      return nil
    }
  }
}

/// The figure that a target starts from, and where it is written.
private func start(of target: Target, in plan: Plan) -> (quantity: Quantity, note: Finding.Note)? {
  guard let baseline = target.baseline else { return nil }
  if let quantity = baseline.quantity { return (quantity, note(quantity, "base_value", target.origin)) }
  let observed = plan.series(target.indicator, in: target.area)?.observations.first { $0.period == baseline.period }
  return observed.flatMap { row in row.quantity.map { ($0, note($0, "value", row.origin)) } }
}

private func note(_ quantity: Quantity, _ column: String, _ origin: Origin) -> Finding.Note {
  Finding.Note(
    cell: Cell(column, of: origin),
    message: Text(zh: "基期值是 \(quantity.value.plain)", en: "the baseline is \(quantity.value.plain)"))
}

private func wrongSide(_ target: Target, _ direction: Indicator.Direction, note: Finding.Note? = nil) -> Finding {
  let value = target.goal?.value.plain ?? ""
  let isUp = direction == .up
  return Finding(
    .error, "target-on-wrong-side", at: Cell("value", of: target.origin),
    Text(
      zh: "目标 \(value) 比起点更\(isUp ? "低" : "高")，而这个指标是越\(isUp ? "高" : "低")越好",
      en: "the target \(value) is \(isUp ? "below" : "above") its start, although \(isUp ? "more" : "less") is better"),
    help: .correctOrExplain(Text(zh: "这一行", en: "this row")), notes: note.map { [$0] } ?? [])
}

extension Target {
  /// Whether the promise is a bound on the other side: at most so much of what should grow.
  fileprivate func isBound(against direction: Indicator.Direction) -> Bool {
    switch comparison {
    case .atMost, .below: direction == .up
    case .atLeast, .above: direction == .down
    case .about, nil: false
    }
  }
}

extension Interval {
  /// Whether every value is less than those of `other` where more is better, or more where less is.
  fileprivate func isWorse(than other: Interval, _ direction: Indicator.Direction) -> Bool {
    direction == .up ? high < other.low : low > other.high
  }
}
