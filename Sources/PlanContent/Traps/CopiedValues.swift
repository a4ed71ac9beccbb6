import Diagnostics
import PlanModel

/// Values that a year has in common with the year before, as a copied row would.
///
/// Ranks, nothing at all, and shares that are complete stay the same for good reasons.
func copiedValues(in plan: Plan) -> [Finding] {
  plan.series.values.flatMap { series -> [Finding] in
    guard let measure = plan.indicators[series.key.indicator]?.measure, measure != .rank else { return [] }
    let years = series.observations.filter { if case .year = $0.period { true } else { false } }
    return zip(years, years.dropFirst()).compactMap { former, latter in
      guard latter.period.year == former.period.year + 1, latter.note == nil, let value = latter.quantity?.value,
        value == former.quantity?.value, value != 0, measure != .share || value != 100
      else { return nil }
      return copied(latter, from: former, value: value)
    }
  }
}

private func copied(_ latter: Observation, from former: Observation, value: Double) -> Finding {
  Finding(
    .warning, "value-copied", at: Cell("value", of: latter.origin),
    Text(
      zh: "\(latter.period) 的 \(value.plain) 与 \(former.period) 完全相同，是否忘了改？",
      en: "\(latter.period) has the same \(value.plain) as \(former.period): was it copied?"),
    help: .correctOrExplain(Text(zh: "这一行", en: "this row")),
    notes: [
      Finding.Note(cell: Cell("value", of: former.origin), message: Text(zh: "上一年的数", en: "the year before"))
    ])
}
