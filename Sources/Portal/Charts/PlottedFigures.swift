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
  /// The bare number; the printed words where they hedge it.
  var mark: String {
    interval.isExact ? FigureText.number(value) : printed ?? FigureText.number(value)
  }

  /// The figure in words: as printed, else with its unit.
  func words(unit: String) -> String {
    printed ?? FigureText.text(value, unit: unit)
  }
}

extension Indicator {
  /// The name with the unit behind it, as the title of a chart whose marks bear bare numbers.
  var nameWithUnit: String { unit.isEmpty ? name : "\(name)（\(unit)）" }
}

extension Assessment {
  /// What is promised, where it can stand among the figures of `indicator`: not a sum, a cut or a comparison.
  func plottedGoal(_ indicator: Indicator) -> Quantity? {
    switch target.kind {
    case .level, .share, .change, .multiple, .limit, .maintain, .range, .rank: goal
    case .growth, .eachYear: indicator.measure == .rate ? goal : nil
    case .cumulative, .cumulativeCut, .inStep, .milestone, .delegated, .qualitative: nil
    }
  }
}
