import Charting
import PlanModel
import Wording

extension MapChart {
  /// An area of a sketch, as a call gives it.
  package struct GivenRegion: Sendable {
    let name: String
    let value: Double?
    let polygon: GeoPolygon

    package init(name: String, value: Double?, polygon: GeoPolygon) {
      (self.name, self.value, self.polygon) = (name, value, polygon)
    }
  }

  /// A sketch whose areas are filled by values that a call gives.
  package init(sketch regions: [GivenRegion], in unit: Unit, _ heading: GivenHeading, _ voice: Voice) {
    let known = regions.compactMap(\.value)
    let chartUnit = ChartUnit(unit, for: known, voice)
    let tints = MapTints(known, chartUnit)
    let figures = regions.map { region in
      (region.name, region.value.map { voice.figure($0, unit: unit) } ?? voice(ChartPhrase.noData))
    }
    name = "choropleth"
    sources = .stated(heading.source)
    self.regions = regions.map { region in
      Region(
        id: region.name, name: region.name, mark: region.value.map(chartUnit.text) ?? "",
        code: tints.code(for: region.value), polygons: [region.polygon])
    }
    imprint = voice(MapPhrase.sketch)
    words = ChartWords(
      title: chartUnit.titled(heading.title), description: heading.summary(figures, voice),
      key: tints.key(absent: known.count < regions.count ? voice(ChartPhrase.noData) : nil, voice),
      table: ChartTable(
        columns: [voice(ColumnPhrase.name), voice(ColumnPhrase.value)], rows: figures.map { [$0.0, $0.1] }))
  }
}
