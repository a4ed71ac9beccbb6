import Charting
import PlanModel
import PlanProgress

/// Figures as charts need them: their extent, and words short enough to stand beside a mark.
extension ValueInterval {
  /// The extent of a figure; an end that is infinite is open.
  init(_ quantity: Quantity) {
    let interval = quantity.interval
    switch (interval.low.isFinite, interval.high.isFinite) {
    case (true, true): self.init(low: interval.low, high: interval.high)
    case (true, false): self.init(low: interval.low, high: interval.low, openEnd: .above)
    case (false, true): self.init(low: interval.high, high: interval.high, openEnd: .below)
    case (false, false): self.init(quantity.value)
    }
  }
}

extension Quantity {
  /// What stands beside its mark: the bare number, or the printed words where they hedge it.
  var mark: String { FigureText.figure(self, unit: "") }
}

extension Indicator {
  /// The name with the unit behind it, for the title of a chart whose marks bear bare numbers.
  var nameWithUnit: String { unit.isEmpty ? name : "\(name)（\(unit)）" }
}

extension Period {
  /// Whether it is one of the points of a yearly, quarterly or monthly series, and not a sum or mean over years.
  var isPoint: Bool {
    if case .span = self { false } else { true }
  }
}

extension Assessment {
  /// What is promised, where it can stand among the figures of `indicator`: not a sum, a cut or a comparison.
  func plottedGoal(_ indicator: Indicator) -> Quantity? {
    switch target.kind {
    case .level, .share, .limit, .maintain, .range, .rank: goal
    case .change, .multiple: baseline == nil ? nil : goal
    case .growth, .eachYear: indicator.measure == .rate ? goal : nil
    case .cumulative, .cumulativeCut, .inStep, .milestone, .delegated, .qualitative: nil
    }
  }

  /// The promise in words: a figure in `unit`, or as printed where it is a multiple, a change or a rate; nil without one.
  func promise(unit: String) -> String? {
    guard let goal = target.goal else { return nil }
    switch target.kind {
    case .change, .multiple, .growth, .cumulativeCut, .inStep: return goal.printed ?? FigureText.figure(goal, unit: "")
    default: return FigureText.figure(goal, unit: unit)
    }
  }
}
