import PlanModel
import PlanProgress

// What is told of bounds: what is left to them, what is tolerated, what lies past them.
extension Account {
  /// Whether figures of one side are told by what they must not pass.
  var isCap: Bool {
    guard [.growth, .cumulative].contains(target.kind), let goal = target.goal?.value else { return false }
    return goal > 0 && (target.comparison?.isRising ?? setting.indicator.direction.isRising) == false
  }

  /// How much is left to a limit that is kept, where something is.
  var room: Double? {
    guard assessment.status == .kept, target.kind == .limit || isCap, let room = assessment.headroom else { return nil }
    return room > abs(target.goal?.value ?? 0) * 1e-9 ? room : nil
  }

  /// Whether the last figure lies past the end of a range that is the farther from the baseline; by how much.
  var overshoot: Double? {
    guard target.kind == .range, setting.indicator.direction == .none, let range = target.goal?.interval,
      let start = assessment.baseline?.quantity.value, let value = assessment.latest?.quantity.value
    else { return nil }
    if start < range.low && value > range.high { return value - range.high }
    return start > range.high && value < range.low ? range.low - value : nil
  }

  /// What a maintained value may stray, as a share of it, where some period needs that to be kept.
  var toleranceUsed: Double? {
    guard target.kind == .maintain, hedge == .none, let goal = target.goal?.value else { return nil }
    let isRising = target.comparison?.isRising ?? setting.indicator.direction.isRising
    let isStraying = assessment.terms.contains { term in
      term.verdict == .kept
        && isRising.map { $0 ? term.quantity.value < goal : term.quantity.value > goal }
          ?? (term.quantity.value != goal)
    }
    return isStraying ? thresholds.maintained : nil
  }

  /// How far behind its partner a series is still in step, in percentage points, where that decides.
  var lagTolerated: Double? {
    guard target.kind == .inStep, target.goal == nil, target.comparison == nil || target.comparison == .atLeast,
      [.onTrack, .closedMet].contains(assessment.status), let lead = assessment.soFar?.quantity.value, lead < -0.005
    else { return nil }
    return thresholds.inStep
  }
}
