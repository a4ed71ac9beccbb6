import Diagnostics
import PlanModel

/// Results that two documents print for one indicator, area and period, and that exclude each other.
///
/// A forecast or a preliminary figure is meant to be replaced, so it disagrees with none.
func disagreeingSources(in plan: Plan) -> [Finding] {
  plan.series.values.flatMap { series in
    series.superseded.compactMap { older in
      guard let newer = series.observations.first(where: { $0.period == older.period }),
        older.citation.source != newer.citation.source, older.status == .actual, newer.status == .actual,
        older.note == nil, newer.note == nil,
        let former = older.quantity, let latter = newer.quantity, !former.extent.overlaps(latter.extent)
      else { return nil }
      return Finding(
        .warning, "sources-disagree", at: Cell("value", of: newer.origin),
        Text(
          zh: "\(newer.citation.source) 的 \(latter.value.plain) 与 \(older.citation.source) 的 \(former.value.plain) 不一致",
          en: "\(latter.value.plain) in \(newer.citation.source) contradicts \(former.value.plain) in "
            + "\(older.citation.source)"),
        help: .correctOrExplain(Text(zh: "其中一行", en: "either row")),
        notes: [
          Finding.Note(cell: Cell("value", of: older.origin), message: Text(zh: "另一份文件", en: "the other document"))
        ])
    }
  }
}
