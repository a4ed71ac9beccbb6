import Diagnostics
import PlanModel

/// Baselines that the observations contradict: another number for that period, or the number of another year.
///
/// Any release of the period's figure will do; that releases differ is for `disagreeingSources` to say.
func baselinesFromElsewhere(in plan: Plan) -> [Finding] {
  plan.targets.compactMap { target in
    guard target.note == nil, let baseline = target.baseline, let quantity = baseline.quantity,
      let series = plan.series(target.indicator, in: target.area)
    else { return nil }
    let releases = (series.observations + series.superseded).filter { $0.period == baseline.period }
    if releases.contains(where: { $0.quantity?.extent.overlaps(quantity.extent) ?? false }) { return nil }
    let contradiction = releases.lazy.compactMap { row in row.quantity.map { (row, $0) } }.first
    let twin = series.observations.first { $0.quantity?.value == quantity.value && $0.status != .forecast }
    // Two years may have one figure; where the baseline's year has another, they have not.
    if let twin { return fromAnotherYear(target, baseline, twin, contradiction == nil ? .warning : .error) }
    return contradiction.map { row, observed in disagreeing(target, quantity, row, observed) }
  }
}

private func fromAnotherYear(
  _ target: Target, _ baseline: Target.Baseline, _ twin: Observation, _ severity: Diagnostic.Severity
) -> Finding {
  Finding(
    severity, "baseline-from-another-year", at: Cell("base_period", of: target.origin),
    Text(
      zh: "基期写作 \(baseline.period)，而这个基期值是 \(twin.period) 的数",
      en: "the baseline is dated \(baseline.period), but its value is the figure for \(twin.period)"),
    help: Text(
      zh: "base_period 写 \(twin.period)（进度从基期值的年份起算）；两年确实同数的，在 note 里说明",
      en: "write \(twin.period) in base_period, from which progress is timed; if both years have it, say so in the note"
    ),
    notes: [
      Finding.Note(cell: Cell("period", of: twin.origin), message: Text(zh: "同一个数在这里", en: "the same figure is here"))
    ])
}

private func disagreeing(_ target: Target, _ base: Quantity, _ row: Observation, _ observed: Quantity) -> Finding {
  Finding(
    .error, "baseline-disagrees", at: Cell("base_value", of: target.origin),
    Text(
      zh: "基期值 \(base.value.plain) 与 \(row.period) 的观测值 \(observed.value.plain) 不一致",
      en: "the base value \(base.value.plain) contradicts the \(observed.value.plain) observed for \(row.period)"),
    help: .correctOrExplain(Text(zh: "目标这一行", en: "the target's row")),
    notes: [Finding.Note(cell: Cell("value", of: row.origin), message: Text(zh: "观测值在这里", en: "observed here"))])
}
