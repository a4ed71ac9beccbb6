import Charting
import PlanDesk
import PlanModel
import Wording

/// The number of promises per area inside the plan's own, the largest first; the inner part of a bar has data.
package struct TargetCountBars: PlanChart {
  package static let kind = ChartKind.bars

  private struct Row: Sendable {
    let area: Area
    let count: CoverageCount
  }

  package let name = "target-count"
  package let sources: ChartSources
  private let rows: [Row]
  private let focus: Area.ID?

  /// All areas but the plan's own, `area` marked; nil where there are no others.
  package init?(highlighting area: Area.ID? = nil, _ plotter: Plotter) {
    let desk = plotter.desk
    let areas = desk.areas.filter { $0 != desk.site.plan.area }
    guard !areas.isEmpty else { return nil }
    let counts = areas.compactMap(desk.area).enumerated().map { offset, area in
      (offset: offset, row: Row(area: area, count: CoverageCount(desk.rollUp(of: .area(area.id)))))
    }
    rows = counts.sorted { ($1.row.count.total, $0.offset) < ($0.row.count.total, $1.offset) }.map(\.row)
    focus = area
    sources = plotter.documents(behind: areas.map(Subject.area))
  }

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    let bars = rows.map { row in
      OrderedBars.Row(
        id: row.area.id.rawValue, name: row.area.short(voice.language),
        // The open part of the bar stands for the promises that no figure measures.
        value: ValueInterval(low: Double(row.count.withData), high: Double(row.count.total)),
        isFocused: row.area.id == focus, valueText: row.count.total == 0 ? "0" : row.count.mark)
    }
    return .bars(try OrderedBars.layout(OrderedBars.Spec(rows: bars, order: .asGiven), width: width))
  }
}

/// What the chart of target counts says.
enum TargetCountPhrase: String, Phrase {
  static let group = "chart.target-count"

  case title, sentence
  case withData = "with-data"
  case withoutData = "without-data"
}

extension TargetCountBars {
  package func words(in voice: Voice) -> ChartWords {
    let total = rows.reduce(0) { $0 + $1.count.total }
    let withData = rows.reduce(0) { $0 + $1.count.withData }
    return ChartWords(
      title: voice(TargetCountPhrase.title),
      description: voice(
        TargetCountPhrase.sentence, ["areas": "\(rows.count)", "total": "\(total)", "data": "\(withData)"]),
      key: [
        Legend.Entry("bar", voice(TargetCountPhrase.withData)),
        Legend.Entry("uncertain", voice(TargetCountPhrase.withoutData)),
      ],
      table: ChartTable(
        columns: [voice(ColumnPhrase.area), voice(ColumnPhrase.targets), voice(ColumnPhrase.withData)],
        rows: rows.map { [$0.area.name(voice.language), "\($0.count.total)", "\($0.count.withData)"] }))
  }
}
