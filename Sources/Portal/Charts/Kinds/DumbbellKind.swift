import Charting
import PlanProgress
import Templating

/// Where something stood, stands and is to go, as a call gives it.
private struct GivenWay: ExpressibleByValue, Sendable {
  let label: String
  let then: Double?
  let now: Double
  let target: Double?

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "then", "now", "target"])
    label = try entry.read("label")
    then = try entry.read("then")
    now = try entry.read("now")
    target = try entry.read("target")
  }

  var values: [Double] { [then, now, target].compactMap { $0 } }
}

extension ChartKinds {
  /// `chart("dumbbell", area="east")`: how far targets have come from their baselines, of all or of one area, chain,
  /// campaign or theme; or `chart("dumbbell", data=[{"label": …, "then": 3, "now": 5, "target": 8}], title=…)`.
  var dumbbell: Function {
    kind(
      .dumbbell, Parameter<String?>("area"), Parameter<String?>("chain"), Parameter<String?>("campaign"),
      Parameter<String?>("theme"), Parameter<[GivenWay]?>("data"), Parameter("unit", default: ""),
      Parameter("title", default: ""), Parameter<String?>("source")
    ) { area, chain, campaign, theme, data, unit, title, source in
      if let data = try given(data, from: source, besides: [area, chain, campaign, theme], "area") {
        return drawn(edition.ways(data, unit: unit, title: title), from: source)
      }
      let chosen = try targets(area: area, chain: chain, campaign: campaign, theme: theme)
      let charts = edition.dumbbellChart(for: chosen.assessments, of: chosen.subjects, atLeast: 1)
      guard let chart = charts.first else { throw nothing(chosen.name, nil) }
      return chart.named("dumbbell-" + chosen.name)
    }
  }
}

extension Edition {
  fileprivate func ways(_ ways: [GivenWay], unit: String, title: String) -> ChartFigure {
    let chartUnit = ChartUnit(unit, for: ways.flatMap(\.values))
    let entry = { (value: Double) in Dumbbell.Entry(ValueInterval(value), chartUnit.text(value)) }
    let spec = Dumbbell.Spec(
      rows: ways.map { way in
        Dumbbell.Row(
          id: way.label, label: way.label, then: way.then.map(entry), now: entry(way.now),
          target: way.target.map(entry))
      }, order: .asGiven, format: chartUnit.format)
    let key: [(Bool, String, Label)] = [
      (ways.contains { $0.then != nil }, "then", .keyThen), (true, "now", .columnLatest),
      (ways.contains { $0.target != nil }, "target", .keyTarget),
    ]
    return figure(
      .dumbbell, named: "dumbbell", title: chartUnit.titled(title),
      description: summary(title, ways.map { ($0.label, figure($0.now, unit: unit)) }),
      key: key.filter(\.0).map { Legend.Entry($0.1, locale($0.2)) },
      table: ChartTable(
        columns: [locale(.columnName), locale(.columnBaseline), locale(.columnLatest), locale(.columnGoal)],
        rows: ways.map { way in
          [way.label] + [way.then, way.now, way.target].map { $0.map { FigureText.figure($0, unit: unit) } ?? "–" }
        })
    ) { width throws(ChartError) in
      ChartDrawing(try Dumbbell.layout(spec, width: width))
    }
  }
}
