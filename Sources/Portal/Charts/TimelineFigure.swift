import Charting
import PlanModel
import Templating

extension Edition {
  /// The years of `campaign`, then its milestones: planned, actual, and how far the two are apart.
  func timelineChart(_ campaign: Campaign, _ milestones: [Milestone]) -> ChartFigure {
    let years = campaign.period.extent
    let own = CampaignTimeline.Row(id: campaign.id.rawValue, name: campaign.name, planned: campaign.period.extent)
    let spec = CampaignTimeline.Spec(
      rows: [own] + milestones.map(row), period: years.start...(years.end ?? years.start), asOf: day(progress.asOf),
      asOfLabel: locale(.asOf, ["date": progress.asOf.description]))
    let late = milestones.filter(isUnreported).count
    return figure(
      .timeline, named: "timeline", title: locale(.timeline, ["name": campaign.name]),
      description: locale(
        .timelineSentence,
        [
          "name": campaign.name, "period": words(for: campaign.period), "total": "\(milestones.count)",
          "actual": "\(milestones.filter { $0.actual != nil }.count)", "late": "\(late)",
        ]),
      note: locale(milestones.isEmpty ? .timelineEmpty : .timelineNote),
      key: [Legend.Entry("planned", locale(.planned)), Legend.Entry("actual", locale(.actual))],
      table: ChartTable(
        columns: [
          locale(.columnMilestone), locale(.columnStage), locale(.planned), locale(.actual), locale(.columnStatus),
        ],
        rows: milestones.map { milestone in
          [
            milestone.name, milestone.stage?.rawValue ?? "–", milestone.planned.map(words) ?? "–",
            milestone.actual.map(words) ?? "–", slip(of: milestone),
          ]
        }),
      citing: [campaign.citation] + milestones.map(\.citation)
    ) { width throws(ChartError) in
      drawing(try CampaignTimeline.layout(spec, width: width))
    }
  }

  private func row(_ milestone: Milestone) -> CampaignTimeline.Row {
    CampaignTimeline.Row(
      id: milestone.id.rawValue, name: milestone.name, planned: milestone.planned?.extent,
      actual: milestone.actual?.extent, stage: milestone.stage?.rawValue ?? "", slip: slip(of: milestone))
  }

  /// How late or early it came, in months between the ends of both periods; or that nobody has reported it.
  private func slip(of milestone: Milestone) -> String {
    guard let planned = milestone.planned else { return "" }
    guard let actual = milestone.actual else { return isUnreported(milestone) ? locale(.unreported) : "" }
    let months = Int(((actual.position - planned.position) * 12).rounded())
    guard months != 0 else { return "" }
    let size = months.magnitude
    let isWholeYears = size.isMultiple(of: 12)
    let time = locale(isWholeYears ? .slipYears : .slipMonths, ["count": "\(isWholeYears ? size / 12 : size)"])
    return locale(months > 0 ? .slipLate : .slipEarly, ["time": time])
  }

  private func isUnreported(_ milestone: Milestone) -> Bool {
    guard let planned = milestone.planned else { return false }
    return milestone.actual == nil && planned.end < progress.asOf
  }

  private func day(_ date: CalendarDate) -> Double {
    YearFraction.of(year: date.year, month: date.month, day: date.day)
  }

  private func drawing(_ timeline: CampaignTimeline.Geometry) -> ChartDrawing {
    ChartDrawing(
      size: timeline.size,
      marks: [
        "plot": timeline.plot.shape, "years": .list(timeline.years.map(\.shape)),
        "period": Value(timeline.period?.shape), "as_of": Value(timeline.asOf?.shape),
        "rows": .list(
          timeline.rows.enumerated().map { index, row in
            [
              "leads": .bool(index == 0),
              "band": row.band.shape, "name": .shapes(row.name), "planned": Value(row.planned?.shape),
              "actual": Value(row.actual?.shape), "note": Value(row.note?.shape),
            ]
          }),
      ])
  }
}

extension Period {
  /// From its first to its last instant, on an axis where 2021 runs from 2021.0 to 2022.0.
  fileprivate var extent: CampaignTimeline.Span {
    switch self {
    case .year(let year): CampaignTimeline.Span(start: Double(year), end: Double(year + 1))
    case .span(let first, let last): CampaignTimeline.Span(start: Double(first), end: Double(last + 1))
    case .quarter(let year, let quarter): Self.part(of: year, fromMonth: quarter * 3 - 3, months: 3)
    case .month(let year, let month): Self.part(of: year, fromMonth: month - 1, months: 1)
    }
  }

  private static func part(of year: Int, fromMonth month: Int, months: Int) -> CampaignTimeline.Span {
    CampaignTimeline.Span(
      start: Double(year) + Double(month) / 12, end: Double(year) + Double(month + months) / 12)
  }
}

extension CampaignTimeline.Mark {
  fileprivate var shape: Value {
    switch self {
    case .bar(let rect, _): ["kind": "bar", "rect": rect.shape]
    case .diamond(let path, _): ["kind": "diamond", "path": .string(path)]
    }
  }
}
