extension Choropleth {
  /// Lays the map out at `width` px: projected, fitted into the frame, borders simplified alike on both sides.
  ///
  /// - Throws: `ChartError` if no area has an outline, or a position is not on Earth.
  /// - Complexity: O(n log n) in positions for usual borders.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    for region in spec.regions { try check(region) }
    let positions = spec.regions.lazy.flatMap(\.polygons).flatMap(\.rings).joined()
    guard let project = Equirectangular(covering: positions), project.width > 0, project.height > 0 else {
      throw .noData
    }
    let scale = min(width / project.width, max(spec.maximumHeight, 1) / project.height)
    let left = (width - project.width * scale) / 2
    let outlines = spec.regions.map { region in
      region.polygons.map { polygon in
        polygon.rings.map { ring in outline(ring.map { project($0, scale: scale).moved(right: left) }) }
      }
    }
    let borders = SharedBorders(outlines.flatMap { $0.flatMap { $0 } })
    let regions = zip(spec.regions, outlines).map { region, polygons in
      place(region, simplified(polygons, borders, tolerance: max(spec.tolerance, 0)), spec.style)
    }
    let drawn = regions.enumerated().filter { !$0.element.geometry.path.isEmpty }
      .sorted { ($1.element.area, $0.offset) < ($0.element.area, $1.offset) }
    guard !drawn.isEmpty else { throw .noData }
    return geometry(spec, width: width, mapHeight: project.height * scale, drawn.map(\.element.geometry))
  }

  private static func check(_ region: Region) throws(ChartError) {
    for (index, position) in region.polygons.lazy.flatMap(\.rings).joined().enumerated() {
      for (value, limit, field) in [(position.longitude, 180.0, "longitude"), (position.latitude, 90, "latitude")] {
        guard value.isFinite else { throw .notFinite(Datum(region.id, field, index: index)) }
        guard value.magnitude <= limit else { throw .tooLarge(Datum(region.id, field, index: index)) }
      }
    }
  }

  /// A ring without points that follow themselves: the last does not repeat the first.
  private static func outline(_ points: [Point]) -> [Point] {
    var ring: [Point] = []
    for point in points where ring.last != point { ring.append(point) }
    if ring.count > 1, ring.first == ring.last { ring.removeLast() }
    return ring
  }

  /// The polygons with fewer points; an area that would vanish keeps its largest outline.
  private static func simplified(
    _ polygons: [[[Point]]], _ borders: SharedBorders, tolerance: Double
  ) -> [PlanePolygon] {
    let simple = polygons.compactMap { rings -> PlanePolygon? in
      let rings = rings.map { borders.simplified($0, tolerance: tolerance) }
      guard let outline = rings.first, !outline.isEmpty else { return nil }
      return PlanePolygon(rings: rings.filter { !$0.isEmpty })
    }
    guard simple.isEmpty else { return simple }
    let whole = polygons.compactMap(\.first).filter { $0.count > 2 }.map { PlanePolygon(rings: [$0]) }
    return whole.max { $0.outlineArea < $1.outlineArea }.map { [$0] } ?? []
  }

  private static func place(
    _ region: Region, _ polygons: [PlanePolygon], _ style: ChartStyle
  ) -> (geometry: RegionGeometry, area: Double) {
    var path = PathBuilder()
    for ring in polygons.flatMap(\.rings) {
      for (index, point) in ring.enumerated() {
        if index == 0 { path.move(to: point) } else { path.line(to: point) }
      }
      path.close()
    }
    let largest = polygons.max { $0.outlineArea < $1.outlineArea }
    let words = largest.flatMap { MapLabel.placed(name: region.name, value: region.value, in: $0, style) }
    return (
      RegionGeometry(
        id: region.id, code: region.code, path: path.text, name: words?.name ?? [],
        nameSize: words?.nameSize ?? style.label.fontSize, value: words?.value),
      largest?.outlineArea ?? 0
    )
  }

  private static func geometry(
    _ spec: Spec, width: Double, mapHeight: Double, _ regions: [RegionGeometry]
  ) -> Geometry {
    let small = spec.style.small
    let lines = small.lines(of: spec.imprint, width: width)
    let imprint = Label.block(
      lines, x: 0, firstBaseline: mapHeight + 2 * spec.style.gap + small.ascent, style: small)
    let foot = lines.isEmpty ? 0 : 2 * spec.style.gap + Double(lines.count) * small.lineAdvance
    return Geometry(size: Size(width: width, height: mapHeight + foot), regions: regions, imprint: imprint)
  }
}

extension Point {
  fileprivate func moved(right distance: Double) -> Point { Point(x: x + distance, y: y) }
}
