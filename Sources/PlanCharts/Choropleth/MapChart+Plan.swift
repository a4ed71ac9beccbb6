import Charting
import PlanDesk
import PlanModel
import Wording

/// Makers of maps of the plan's areas; they are two, because pages ask for one or the other.
package enum CoverageMap {
  /// The areas filled by how many of their promises have data; nil without a map.
  package static func chart(named name: String = "outlines", _ plotter: Plotter) -> MapChart? {
    let areas = plotter.mappedAreas
    guard !areas.isEmpty else { return nil }
    let (desk, voice) = (plotter.desk, plotter.voice)
    let counts = areas.map { CoverageCount(desk.rollUp(of: .area($0.area.id))) }
    return MapChart(
      name: name,
      sources: plotter.documents(behind: areas.map { Subject.area($0.area.id) }),
      regions: zip(areas, counts).map { $0.region(mark: $1.mark, code: $1.coverage.rawValue, plotter) },
      imprint: plotter.mapApproval,
      words: ChartWords(
        title: voice(MapPhrase.coverage), description: Coverage.sentence(counts.map(\.coverage), voice),
        note: voice(MapPhrase.coverageNote), key: Coverage.key(voice),
        table: ChartTable(
          columns: [voice(ColumnPhrase.area), voice(ColumnPhrase.targets), voice(ColumnPhrase.withData)],
          rows: zip(areas, counts).map { [plotter.say($0.area.name), "\($1.total)", "\($1.withData)"] })))
  }
}

/// Makers of maps of one indicator.
package enum FigureMap {
  /// The areas filled by their latest figure of an indicator.
  ///
  /// Returns nil without a map, for fewer than `count` figures, and for what cannot be mapped.
  package static func chart(
    _ indicator: Indicator.ID, named name: String = "outlines", atLeast count: Int = 5, _ plotter: Plotter
  ) -> MapChart? {
    guard let indicator = plotter.desk.indicator(indicator), isMappable(indicator, plotter.desk) else { return nil }
    let areas = plotter.mappedAreas
    let figures = AreaFigures(indicator, areas.map(\.area.id), plotter)
    let known = figures.known.compactMap(\.quantity)
    guard known.count >= count else { return nil }
    let voice = plotter.voice
    let unit = ChartUnit(indicator.unit, for: known.map(\.value), voice)
    let method: ValueClasses.Method = plotter.desk.site.map.classes == .quantiles ? .quantiles : .equalSteps
    let tints = MapTints(known.map(\.value), unit, method: method)
    return MapChart(
      name: name, sources: .cited(figures.all.flatMap(\.citations)),
      regions: zip(areas, figures.all).map { area, figure in
        area.region(
          mark: figure.quantity.map(unit.mark) ?? "", code: tints.code(for: figure.quantity?.value), plotter)
      },
      imprint: plotter.mapApproval,
      words: ChartWords(
        title: voice(MapPhrase.figures, ["name": unit.titled(plotter.say(indicator.name))]),
        description: figures.sentence(voice), note: figures.isDated ? voice(MapPhrase.years) : nil,
        key: tints.key(absent: known.count < figures.all.count ? voice(ChartPhrase.noData) : nil, voice),
        table: figures.table(voice)))
  }

  /// Whether an indicator is a rate or a share, or one that the site asks for: of others, filled areas make large ones
  /// look like much.
  package static func isMappable(_ indicator: Indicator, _ desk: any Desk) -> Bool {
    [.rate, .share].contains(indicator.measure) || desk.site.map.indicators.contains(indicator.id)
  }
}

/// An area and its pieces of land.
struct MappedArea: Sendable {
  let area: Area
  let polygons: [GeoPolygon]

  func region(mark: String, code: String, _ plotter: Plotter) -> MapChart.Region {
    MapChart.Region(
      id: area.id.rawValue, name: plotter.say(area.short), mark: mark, code: code, polygons: polygons)
  }
}

extension Plotter {
  /// The areas that the site's map has.
  fileprivate var mappedAreas: [MappedArea] {
    (desk.map?.outlines ?? []).compactMap { outline in
      desk.area(outline.area).map { area in
        MappedArea(area: area, polygons: outline.polygons.map { GeoPolygon($0) })
      }
    }
  }

  /// The number under which the site's map was approved, which is printed on it.
  fileprivate var mapApproval: String { voice(MapPhrase.approval, ["number": desk.map?.approval ?? ""]) }
}

extension GeoPolygon {
  fileprivate init(_ polygon: AreaMap.Polygon) {
    self.init(
      rings: polygon.rings.map { ring in
        ring.map { GeoPosition(longitude: $0.longitude, latitude: $0.latitude) }
      })
  }
}
