import PlanModel

/// What the rows of a plan say that cannot be true together, or would mislead its readers.
///
/// A trap is an error where a verdict would be computed from a wrong number, and a warning where two documents may
/// really differ. What may be true is silenced by a `note` on the row, because readers see it there.
func traps(in plan: Plan) -> [Finding] {
  [
    wrongSideTargets, baselinesFromElsewhere, stocksSummed, disagreeingSources, copiedValues, contradictedGrowth,
  ].flatMap { (trap: (Plan) -> [Finding]) in trap(plan) }
}
