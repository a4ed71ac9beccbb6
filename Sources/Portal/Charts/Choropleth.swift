import Charting
import Diagnostics
import PlanCharts
import Templating

/// An area of a sketch, as a call gives it: `{"label": …, "value": 3, "outline": [[0, 0], [4, 0], [4, 3]]}`.
///
/// Its corners lie on squared paper of 100 by 100 squares, whole ones, counted from the upper left: enough for a sketch,
/// and too coarse for a map of borders, which has to be approved and comes from the site's own file.
private struct GivenRegion: ExpressibleByValue, Sendable {
  let region: MapChart.GivenRegion

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "value", "outline"])
    let (name, figure): (String, Double?) = (try entry.read("label"), try entry.read("value"))
    let corners: [[Int]] = try entry.read("outline")
    if let figure, !(figure.magnitude <= 1e18) {
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
    region = MapChart.GivenRegion(name: name, value: figure, polygon: Self.polygon(corners))
  }

  /// The outline in degrees so few, and so near the equator, that no projection distorts it.
  private static func polygon(_ corners: [[Int]]) -> GeoPolygon {
    GeoPolygon(rings: [
      corners.map { GeoPosition(longitude: Double($0[0]) / 1000, latitude: -Double($0[1]) / 1000) }
    ])
  }
}

extension ChartCalls {
  /// `chart("choropleth", "green")`: the latest figures of an indicator on the site's map, without one the targets that
  /// have data; or `chart("choropleth", data=[{"label": …, "value": 3, "outline": [[0, 0], …]}], title=…)`, a sketch.
  var choropleth: Function {
    call(
      .choropleth, Parameter<String?>("indicator"), Parameter<[GivenRegion]?>("data"), Parameter("unit", default: ""),
      Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, data, unit, title, source in
      if let data = try given(data, from: source, besides: [id], "indicator") {
        return MapChart(
          sketch: data.map(\.region), in: self.unit(named: unit), GivenHeading(title: title, source: source),
          plotter.voice)
      }
      guard plotter.desk.map != nil else { throw RenderError.noMap }
      guard let id else { return try drawn(CoverageMap.chart(named: "choropleth", plotter), "choropleth") }
      let indicator = try names.indicator(id)
      guard FigureMap.isMappable(indicator, plotter.desk) else { throw RenderError.notMappable(id) }
      return try drawn(
        FigureMap.chart(indicator.id, named: "choropleth-" + id, atLeast: 1, plotter), "choropleth-" + id)
    }
  }

  private func drawn(_ chart: MapChart?, _ name: String) throws -> MapChart {
    guard let chart else { throw nothing(name, "indicator") }
    return chart
  }
}

extension Choropleth.Geometry {
  /// What `charts/choropleth.svg` sees.
  var marks: Map { ["regions": .list(regions.map(\.shape)), "imprint": .shapes(imprint)] }
}

extension Choropleth.RegionGeometry {
  fileprivate var shape: Value {
    [
      "code": .string(code), "path": .string(path), "name": .shapes(name), "value": Value(value?.shape),
      "font": .coordinate(nameSize),
    ]
  }
}
