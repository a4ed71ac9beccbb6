import Charting
import PlanModel
import Wording

/// Areas in their true shape, or sketched ones, each filled by what it has.
package struct MapChart: PlanChart {
  package static let kind = ChartKind.choropleth

  /// An area on the map.
  struct Region: Sendable {
    let id: String
    let name: String
    /// What is written on it, and how it is filled.
    let mark, code: String
    let polygons: [GeoPolygon]
  }

  package let name: String
  package let sources: ChartSources
  let regions: [Region]
  /// What is printed on the map: the number under which it was approved, or that it is a sketch.
  let imprint: String
  let words: ChartWords

  package func words(in voice: Voice) -> ChartWords { words }

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    let regions = regions.map {
      Choropleth.Region(id: $0.id, name: $0.name, value: $0.mark, code: $0.code, polygons: $0.polygons)
    }
    return .choropleth(try Choropleth.layout(Choropleth.Spec(regions: regions, imprint: imprint), width: width))
  }
}

/// What maps say.
enum MapPhrase: String, Phrase {
  static let group = "chart.choropleth"

  case coverage, figures, years, approval, sketch
  case coverageNote = "coverage-note"
}
