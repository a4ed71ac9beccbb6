import Diagnostics
import PlanModel

/// Finds the area that each feature of a map outlines, by one of its properties.
struct AreaMatching {
  /// What is wrong.
  private(set) var diagnostics: [Diagnostic] = []
  private let areas: [Area]
  private let property: String
  /// Areas by everything they may be called: id, code, name and short name.
  private let idsByName: [String: Area.ID]
  private var places: [Area.ID: SourceLocation] = [:]

  /// Areas to be found by `property`.
  init(_ areas: [Area], property: String) {
    self.areas = areas
    self.property = property
    let names = areas.flatMap { area in
      [area.id.rawValue, area.code, area.name.original.text, area.short.original.text].compactMap { $0 }.map {
        ($0, area.id)
      }
    }
    idsByName = Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a feature could not be matched.
  var hasFaults: Bool { !diagnostics.isEmpty }

  /// The outline that a feature gives its area; nil if no area is meant, or one that has an outline already.
  mutating func outline(of feature: GeoJSONFeature) -> AreaMap.Outline? {
    guard let name = feature.properties[property] else {
      diagnostics.append(
        Diagnostic(
          .error, "map-property", at: feature.location,
          Text(zh: "这一块没有属性“\(property)”", en: "this feature has no property '\(property)'"),
          help: nearestNameHelp(for: property, in: feature.properties.keys)))
      return nil
    }
    guard let area = idsByName[name.text] else {
      diagnostics.append(
        Diagnostic(
          .error, "map-unknown-area", at: name.location,
          Text(zh: "没有叫“\(name.text)”的区域", en: "no area is called '\(name.text)'"),
          help: nearestNameHelp(for: name.text, in: idsByName.keys)))
      return nil
    }
    if let first = places.updateValue(name.location, forKey: area) {
      diagnostics.append(
        Diagnostic(
          .error, "map-duplicate-area", at: name.location,
          Text(zh: "区域“\(area)”有两块", en: "the area '\(area)' has two features"),
          help: Text(zh: "合并成一个 MultiPolygon", en: "merge them into one MultiPolygon"),
          notes: [Diagnostic.Note(at: first, Text(zh: "第一块在这里", en: "the first is here"))]))
      return nil
    }
    return AreaMap.Outline(area: area, polygons: feature.polygons)
  }

  /// A warning that names the areas of the tile map without an outline; nil if there are none.
  func missing(_ path: String) -> Diagnostic? {
    let names = areas.filter { $0.tile != nil && places[$0.id] == nil }.map(\.short.original.text)
    guard !names.isEmpty else { return nil }
    return Diagnostic(
      .warning, "map-area-missing", at: SourceLocation(path: path),
      Text(
        zh: "地图上缺少这些区域：\(names.joined(separator: "、"))",
        en: "these areas are missing on the map: \(names.joined(separator: ", "))"),
      help: Text(
        zh: "补上它们的边界；没有获准公开的，读者在方格图和表里仍能看到",
        en: "add their outlines; where none may be published, readers still find them among the tiles"))
  }
}
