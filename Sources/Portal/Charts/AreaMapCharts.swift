import Charting
import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The areas in their true shape, filled by how many of their targets have data; none without a map.
  var coverageMap: [ChartFigure] {
    let mapped = mappedAreas
    guard !mapped.isEmpty else { return [] }
    let rollUps = mapped.map { RollUp(relations.assessmentsByArea[$0.area.id] ?? []) }
    let counts = Dictionary(grouping: rollUps, by: Coverage.init).mapValues(\.count)
    let number = { (coverage: Coverage) in "\(counts[coverage] ?? 0)" }
    let regions = zip(mapped, rollUps).map { entry, rollUp in
      region(
        entry, value: rollUp.total == 0 ? "–" : "\(rollUp.withData)/\(rollUp.total)", code: Coverage(rollUp).rawValue)
    }
    let words: [(Coverage, Label)] = [
      (.full, .coverageFull), (.partial, .coverageSome), (.absent, .coverageNone),
    ]
    return [
      map(
        regions, imprint: approval, named: "outlines", title: locale(.outlines),
        description: locale(
          .mapSentence,
          ["total": "\(mapped.count)", "full": number(.full), "some": number(.partial), "none": number(.absent)]),
        note: locale(.outlinesNote), key: words.map { Legend.Entry($0.rawValue, locale($1)) },
        table: ChartTable(
          columns: [locale(.columnArea), locale(.columnTargets), locale(.columnWithData)],
          rows: zip(mapped, rollUps).map { [$0.area.name, "\($1.total)", "\($1.withData)"] }),
        citing: mapped.flatMap { relations.assessmentsByArea[$0.area.id] ?? [] }.flatMap(citations(of:)))
    ]
  }

  /// The areas in their true shape, filled by their latest figure of `indicator`.
  ///
  /// None without a map, for fewer than `count` figures, and for what cannot be mapped.
  func figureMap(_ indicator: Indicator, atLeast count: Int = 5) -> [ChartFigure] {
    guard isMappable(indicator) else { return [] }
    let mapped = mappedAreas
    let figures = mapped.map { areaFigure(indicator, $0.area) }
    let known = figures.compactMap(\.quantity)
    guard known.count >= count else { return [] }
    let values = known.map(\.value)
    let unit = ChartUnit(indicator.unit, for: values)
    let tints = MapTints(
      values, unit, method: plan.site.map.classes == .quantiles ? .quantiles : .equalSteps)
    let regions = zip(mapped, figures).map { entry, figure in
      region(entry, value: figure.quantity.map(unit.mark) ?? "", code: tints.code(for: figure.quantity?.value))
    }
    let isDated = Set(figures.compactMap(\.latest?.period)).count > 1
    return [
      map(
        regions, imprint: approval, named: "outlines",
        title: locale(.outlinesFigures, ["name": unit.titled(indicator.name)]),
        description: barSentence(indicator, figures.filter { $0.quantity != nil }),
        note: isDated ? locale(.outlinesYears) : nil,
        key: tints.key(absent: known.count < figures.count ? locale(.noData) : nil),
        table: table(figures, unit: indicator.unit), citing: figures.flatMap(\.citations))
    ]
  }

  /// Whether an indicator is a rate or a share, or one that the site asks for: of others, filled areas make large ones
  /// look like much.
  func isMappable(_ indicator: Indicator) -> Bool {
    [.rate, .share].contains(indicator.measure) || plan.site.map.indicators.contains(indicator.id)
  }

  /// The number under which the site's map was approved, which is printed on it.
  private var approval: String { locale(.mapApproval, ["number": plan.map?.approval ?? ""]) }

  /// An area and its pieces of land.
  private struct MappedArea {
    let area: Area
    let polygons: [GeoPolygon]
  }

  private var mappedAreas: [MappedArea] {
    (plan.map?.outlines ?? []).compactMap { outline in
      plan.areas[outline.area].map { area in
        MappedArea(area: area, polygons: outline.polygons.map { GeoPolygon($0) })
      }
    }
  }

  private func region(_ entry: MappedArea, value: String, code: String) -> Choropleth.Region {
    Choropleth.Region(
      id: entry.area.id.rawValue, name: entry.area.short, value: value, code: code, polygons: entry.polygons)
  }

  /// A map on which `imprint` is printed.
  func map(
    _ regions: [Choropleth.Region], imprint: String, named name: String, title: String, description: String,
    note: String? = nil, key: [Legend.Entry], table: ChartTable, citing citations: [Citation] = []
  ) -> ChartFigure {
    let spec = Choropleth.Spec(regions: regions, imprint: imprint)
    return figure(
      .choropleth, named: name, title: title, description: description, note: note, key: key, table: table,
      citing: citations
    ) { width throws(ChartError) in
      let map = try Choropleth.layout(spec, width: width)
      return ChartDrawing(
        size: map.size, marks: ["regions": .list(map.regions.map(\.shape)), "imprint": .shapes(map.imprint)])
    }
  }
}

extension Choropleth.RegionGeometry {
  fileprivate var shape: Value {
    [
      "code": .string(code), "path": .string(path), "name": .shapes(name), "value": Value(value?.shape),
      "font": .coordinate(nameSize),
    ]
  }
}

extension GeoPolygon {
  fileprivate init(_ polygon: AreaMap.Polygon) {
    self.init(
      rings: polygon.rings.map { ring in
        ring.map { GeoPosition(longitude: $0.longitude, latitude: $0.latitude) }
      })
  }
}
