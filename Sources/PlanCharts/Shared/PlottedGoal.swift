import Charting
import PlanDesk
import PlanModel
import PlanProgress
import Wording

extension Verdict {
  /// What is promised, where it can stand among the figures of the indicator: not a sum, a cut or a comparison.
  var plottedGoal: Quantity? {
    switch target.kind {
    case .level, .share, .limit, .maintain, .range, .rank: assessment.goal
    case .change, .multiple: assessment.baseline == nil ? nil : assessment.goal
    case .growth, .eachYear: indicator.measure == .rate ? assessment.goal : nil
    case .cumulative, .cumulativeCut, .inStep, .milestone, .delegated, .qualitative: nil
    }
  }

  /// The promise in words: a figure in its unit, or as printed where it is a multiple, a change or a rate.
  func promise(_ voice: Voice) -> String? {
    guard let goal = target.goal else { return nil }
    let unit = target.goalUnit(of: indicator.unit)
    switch target.kind {
    case .change, .multiple, .growth, .cumulativeCut, .inStep: return voice.printed(goal, unit: unit)
    default: return voice.figure(goal, unit: unit)
    }
  }
}

extension Period {
  /// Whether it is one of the points of a yearly, quarterly or monthly series, and not a sum or mean over years.
  var isPoint: Bool {
    if case .span = self { false } else { true }
  }
}

extension LineChart.Kind {
  /// How the figure's status is drawn.
  package init(_ status: Observation.Status) {
    self =
      switch status {
      case .actual: .actual
      case .preliminary, .estimate: .preliminary
      case .forecast: .forecast
      case .breakInSeries: .breakInSeries
      case .missing: .missing
      }
  }
}
