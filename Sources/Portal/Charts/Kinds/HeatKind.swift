import Charting
import Diagnostics
import PlanModel
import PlanProgress
import Templating

extension Indicator.Direction: ExpressibleByValue {}

/// Values year by year, as a call gives them: `{"label": …, "points": [[2021, 3], …], "direction": "down"}`.
private struct GivenYears: ExpressibleByValue, Sendable {
  let label: String
  let points: [GivenPoint]
  let direction: Indicator.Direction

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "points", "direction"])
    let direction: Indicator.Direction? = try entry.read("direction")
    label = try entry.read("label")
    points = try entry.readPoints()
    self.direction = direction ?? .up
    guard let time = points.map(\.time).first(where: { Int(exactly: $0) == nil }) else { return }
    throw ValueMismatch(
      expected: Text(zh: "时间都是年份的映射", en: "a mapping whose times are years"),
      found: Text(zh: "含有 \(time) 的映射", en: "one with \(time)"))
  }

  subscript(year: Int) -> GivenPoint? { points.first { $0.time == Double(year) } }
}

extension ChartKinds {
  /// `chart("heat", "new-area")`: the figures of an area by indicator and year;
  /// or `chart("heat", data=[{"label": …, "points": [[2021, 3], …]}], title=…)`.
  var heat: Function {
    kind(
      .heat, Parameter<String?>("area"), Parameter<[GivenYears]?>("data"), Parameter("title", default: ""),
      Parameter<String?>("source")
    ) { id, data, title, source in
      switch try origin(id, "area", or: data, from: source) {
      case .given(let rows): return drawn(edition.heat(rows, title: title), from: source)
      case .plan(let id):
        let area = try names.area(id)
        guard let chart = edition.heatTable(area, edition.relations.seriesByArea[area.id] ?? [], atLeast: 1) else {
          throw nothing(id, "area")
        }
        return chart.named("heat-" + id)
      }
    }
  }
}

extension Edition {
  fileprivate func heat(_ rows: [GivenYears], title: String) -> ChartFigure {
    let years = Set(rows.flatMap { $0.points.map { Int($0.time) } }).sorted()
    let spec = HeatTable.Spec(
      rows: rows.map { row in
        HeatTable.Row(
          id: row.label, label: row.label, direction: row.direction == .down ? .down : .up,
          cells: row.points.map { point in
            HeatTable.Cell(
              year: Int(point.time), value: point.value, kind: LineChart.Kind(point.status))
          })
      }, maximumYears: Self.heatYears, cutText: locale(.heatCut))
    return figure(
      .heat, named: "heat", title: title,
      description: summary(title, rows.map { ($0.label, figure($0.points.last { $0.value != nil }, unit: "")) }),
      note: heatNote(Set(rows.map(\.direction))), key: key(to: spec.rows, years),
      table: ChartTable(
        columns: [locale(.columnName)] + years.map { "\($0)" },
        rows: rows.map { row in [row.label] + years.map { figure(row[$0], unit: "") } })
    ) { width throws(ChartError) in
      ChartDrawing(try HeatTable.layout(spec, width: width))
    }
  }
}
