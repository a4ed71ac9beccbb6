import Charting
import Diagnostics
import PlanModel
import PlanProgress
import Templating

/// An area of a sketch, as a call gives it: `{"label": …, "value": 3, "outline": [[0, 0], [4, 0], [4, 3]]}`.
///
/// Its corners lie on squared paper of 100 by 100 squares, whole ones, counted from the upper left: enough for a sketch,
/// and too coarse for a map of borders, which has to be approved and comes from the site's own file.
private struct GivenRegion: ExpressibleByValue, Sendable {
  let label: String
  let value: Double?
  let corners: [[Int]]

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "value", "outline"])
    label = try entry.read("label")
    self.value = try entry.read("value")
    corners = try entry.read("outline")
    if let figure = self.value, !(figure.magnitude <= 1e18) {
      throw ValueMismatch(
        expected: Text(zh: "“value”不超过 10^18 的映射", en: "a mapping whose 'value' is up to 10^18"),
        found: Text(zh: "“value”为 \(figure) 的映射", en: "one whose 'value' is \(figure)"))
    }
    if let corner = corners.first(where: { $0.count != 2 || !$0.allSatisfy((0...100).contains) }) {
      throw ValueMismatch(
        expected: Text(
          zh: "“outline”的每个角是 0 到 100 之间的 [列, 行] 的映射",
          en: "a mapping whose 'outline' has a [column, row] from 0 to 100 for each corner"),
        found: Text(zh: "有一角为 \(corner) 的映射", en: "one with \(corner)"))
    }
  }

  /// The outline in degrees so few, and so near the equator, that no projection distorts it.
  var polygon: GeoPolygon {
    GeoPolygon(rings: [
      corners.map { GeoPosition(longitude: Double($0[0]) / 1000, latitude: -Double($0[1]) / 1000) }
    ])
  }
}

extension ChartKinds {
  /// `chart("choropleth", "green")`: the latest figures of an indicator on the site's map, without one the targets that
  /// have data; or `chart("choropleth", data=[{"label": …, "value": 3, "outline": [[0, 0], …]}], title=…)`, a sketch.
  var choropleth: Function {
    kind(
      .choropleth, Parameter<String?>("indicator"), Parameter<[GivenRegion]?>("data"), Parameter("unit", default: ""),
      Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, data, unit, title, source in
      if let data = try given(data, from: source, besides: [id], "indicator") {
        return drawn(edition.sketch(data, unit: unit, title: title), from: source)
      }
      guard edition.plan.map != nil else { throw RenderError.noMap }
      guard let id else { return try map(edition.coverageMap, named: "choropleth") }
      let indicator = try names.indicator(id)
      guard edition.isMappable(indicator) else { throw RenderError.notMappable(id) }
      return try map(edition.figureMap(indicator, atLeast: 1), named: "choropleth-" + id)
    }
  }

  private func map(_ charts: [ChartFigure], named name: String) throws -> ChartFigure {
    guard let chart = charts.first else { throw nothing(name, "indicator") }
    return chart.named(name)
  }
}

extension Edition {
  fileprivate func sketch(_ regions: [GivenRegion], unit: String, title: String) -> ChartFigure {
    let known = regions.compactMap(\.value)
    let chartUnit = ChartUnit(unit, for: known)
    let tints = MapTints(known, chartUnit)
    let figures = regions.map { ($0.label, figure($0.value, unit: unit)) }
    return map(
      regions.map { region in
        Choropleth.Region(
          id: region.label, name: region.label, value: region.value.map(chartUnit.text) ?? "",
          code: tints.code(for: region.value), polygons: [region.polygon])
      }, imprint: locale(.sketchImprint), named: "choropleth", title: chartUnit.titled(title),
      description: summary(title, figures),
      key: tints.key(absent: known.count < regions.count ? locale(.noData) : nil),
      table: ChartTable(columns: [locale(.columnName), locale(.columnValue)], rows: figures.map { [$0.0, $0.1] }))
  }
}
