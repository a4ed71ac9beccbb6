import Charting
import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The number of targets per area inside the plan's own, the largest first; the inner part of a bar has data.
  func targetCountBars(highlighting area: Area?) -> ChartFigure {
    let counts = plan.areas.filter { $0.id != plan.site.plan.area }.enumerated().map { offset, area in
      (offset: offset, area: area, rollUp: RollUp(relations.assessmentsByArea[area.id] ?? []))
    }
    let ordered = counts.sorted { ($1.rollUp.total, $0.offset) < ($0.rollUp.total, $1.offset) }
    let total = counts.reduce(0) { $0 + $1.rollUp.total }
    let withData = counts.reduce(0) { $0 + $1.rollUp.withData }
    let rows = ordered.map { entry in
      OrderedBars.Row(
        id: entry.area.id.rawValue, label: entry.area.short,
        // The open part of the bar stands for the targets that nothing has been published on.
        value: ValueInterval(low: Double(entry.rollUp.withData), high: Double(entry.rollUp.total)),
        isHighlighted: entry.area.id == area?.id, valueText: count(entry.rollUp))
    }
    return figure(
      .bars, named: "target-count", title: locale(.targetCount),
      description: locale(
        .targetCountSentence, ["areas": "\(counts.count)", "total": "\(total)", "data": "\(withData)"]),
      key: [Legend.Entry("bar", locale(.keyWithData)), Legend.Entry("uncertain", locale(.keyWithoutData))],
      table: ChartTable(
        columns: [locale(.columnArea), locale(.columnTargets), locale(.columnWithData)],
        rows: ordered.map { [$0.area.name, "\($0.rollUp.total)", "\($0.rollUp.withData)"] }),
      citing: counts.flatMap { relations.assessmentsByArea[$0.area.id] ?? [] }.flatMap(citations(of:))
    ) { width throws(ChartError) in
      ChartDrawing(try OrderedBars.layout(OrderedBars.Spec(rows: rows, order: .asGiven), width: width))
    }
  }

  private func count(_ rollUp: RollUp) -> String {
    rollUp.total == 0 ? "0" : "\(rollUp.withData)/\(rollUp.total)"
  }
}
