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
        regions, named: "outlines", title: locale(.outlines),
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
  /// None without a map, for fewer than five figures, and for what is neither a rate nor a share unless the site asks
  /// for it: filled areas make large ones look like much.
  func figureMap(_ indicator: Indicator) -> [ChartFigure] {
    let settings = plan.site.map
    guard [.rate, .share].contains(indicator.measure) || settings.indicators.contains(indicator.id) else { return [] }
    let mapped = mappedAreas
    let figures = mapped.map { areaFigure(indicator, $0.area) }
    let known = figures.compactMap(\.quantity)
    guard known.count >= 5 else { return [] }
    let values = known.map(\.value)
    let classes = ValueClasses(values, method: settings.classes == .quantiles ? .quantiles : .equalSteps)
    let regions = zip(mapped, figures).map { entry, figure in
      let tint = figure.quantity.flatMap { classes.index(of: $0.value) }.map(classes.tint)
      return region(entry, value: figure.quantity?.mark ?? "", code: tint.map { "heat-\($0)" } ?? "no-data")
    }
    let isDated = Set(figures.compactMap(\.latest?.period)).count > 1
    return [
      map(
        regions, named: "outlines", title: locale(.outlinesFigures, ["name": indicator.nameWithUnit]),
        description: barSentence(indicator, figures.filter { $0.quantity != nil }),
        note: isDated ? locale(.outlinesYears) : nil,
        key: key(to: classes, values, unit: indicator.unit, hasGaps: known.count < figures.count),
        table: table(figures, unit: indicator.unit), citing: figures.flatMap(\.citations))
    ]
  }

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

  /// The classes by their least and greatest figures, and the pattern of areas without one.
  private func key(to classes: ValueClasses, _ values: [Double], unit: String, hasGaps: Bool) -> [Legend.Entry] {
    let text = NumberText.fitting(values, suffix: unit)
    let entries = classes.bounds.enumerated().map { index, bounds in
      Legend.Entry(
        "heat-\(classes.tint(index))", text(ValueInterval(low: bounds.lowerBound, high: bounds.upperBound)))
    }
    return entries + (hasGaps ? [Legend.Entry("no-data", locale(.noData))] : [])
  }

  private func map(
    _ regions: [Choropleth.Region], named name: String, title: String, description: String, note: String?,
    key: [Legend.Entry], table: ChartTable, citing citations: [Citation]
  ) -> ChartFigure {
    let approval = locale(.mapApproval, ["number": plan.map?.approval ?? ""])
    let spec = Choropleth.Spec(regions: regions, imprint: approval)
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
