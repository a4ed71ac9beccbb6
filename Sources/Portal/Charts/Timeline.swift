import Charting
import PlanCharts
import PlanModel
import Templating

/// `{"name": …, "planned": "2022", "actual": "2023-06"}`.
extension TimelineChart.GivenStep: ExpressibleByValue {
  package init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["name", "planned", "actual"])
    let name: String = try entry.read("name")
    let (planned, actual): (PeriodArgument?, PeriodArgument?) = (try entry.read("planned"), try entry.read("actual"))
    self.init(name: name, planned: planned?.period, actual: actual?.period)
  }
}

extension ChartCalls {
  /// `chart("timeline", "bridge")`: the years of a campaign and its milestones, planned and actual;
  /// or `chart("timeline", data=[{"name": …, "planned": "2022"}], period="2021/2025", title=…)`.
  var timeline: Function {
    call(
      .timeline, Parameter<String?>("campaign"), Parameter<[TimelineChart.GivenStep]?>("data"),
      Parameter<PeriodArgument?>("period"), Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, data, period, title, source in
      switch try origin(id, "campaign", or: data, from: source) {
      case .given(let steps):
        guard !steps.isEmpty else { throw nothing("data", "data") }
        let plan = plotter.desk.site.plan
        return TimelineChart(
          steps, in: period?.period ?? .span(plan.start, plan.end), asOf: plotter.desk.asOf,
          GivenHeading(title: title, source: source))
      case .plan(let id):
        return TimelineChart(of: try names.campaign(id), named: "timeline-" + id, plotter)
      }
    }
  }
}

extension CampaignTimeline.Geometry {
  /// The marks as `charts/timeline.svg` sees them; names are in `languages`, by id, where not in the chart's.
  func marks(languages: [String: LanguageCode]) -> Map {
    [
      "plot": plot.shape, "years": .list(years.map(\.shape)), "period": Value(period?.shape),
      "as_of": Value(asOf?.shape),
      "rows": .list(rows.enumerated().map { index, row in row.shape(leads: index == 0, languages[row.id]) }),
    ]
  }
}

extension CampaignTimeline.RowGeometry {
  fileprivate func shape(leads: Bool, _ language: LanguageCode?) -> Value {
    [
      "leads": .bool(leads), "band": band.shape, "name": .shapes(name), "lang": Value(language?.rawValue),
      "planned": Value(planned?.shape),
      "actual": Value(actual?.shape), "note": Value(note?.shape),
    ]
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
