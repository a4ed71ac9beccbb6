import Charting
import PlanModel
import PlanProgress

/// Where the marks of a chart go at one width, by its kind.
package enum ChartGeometry: Sendable {
  case line(LineChart.Geometry)
  case bars(OrderedBars.Geometry)
  case bullet(BulletChart.Geometry, Status.Tone)
  case dumbbell(Dumbbell.Geometry)
  case slope(Slope.Geometry)
  case multiples(SmallMultiples.Geometry)
  case heat(HeatTable.Geometry)
  case strip(StatusStrip.Geometry)
  /// Tiles, and the id of the one that is framed.
  case tiles(TileGrid.Geometry, framed: String?)
  case choropleth(Choropleth.Geometry)
  /// Rows, and the languages of their names, by id, where these are not the chart's.
  case timeline(CampaignTimeline.Geometry, languages: [String: LanguageCode])
  /// Stages, and the languages of the names of segments and leaders where these are not the chart's.
  case chain(ChainDiagram.Geometry, segments: LanguageCode?, leaders: LanguageCode?)

  /// The room that the marks take.
  package var size: Size {
    switch self {
    case .line(let chart): chart.size
    case .bars(let chart): chart.size
    case .bullet(let chart, _): chart.size
    case .dumbbell(let chart): chart.size
    case .slope(let chart): chart.size
    case .multiples(let chart): chart.size
    case .heat(let chart): chart.size
    case .strip(let chart): chart.size
    case .tiles(let chart, _): chart.size
    case .choropleth(let chart): chart.size
    case .timeline(let chart, _): chart.size
    case .chain(let chart, _, _): chart.size
    }
  }
}
