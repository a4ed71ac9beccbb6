import Diagnostics
import PlanModel
import YAML

/// The geometry of a GeoJSON feature; the first fault in it is thrown, with its place.
enum GeoJSONGeometry {
  /// The pieces of land of a Polygon or a MultiPolygon.
  static func polygons(of node: YAMLNode) throws(Diagnostic) -> [AreaMap.Polygon] {
    let coordinates = node["coordinates"]
    switch node["type"]?.text {
    case "Polygon":
      return [try polygon(try items(of: coordinates ?? node))]
    case "MultiPolygon":
      var polygons: [AreaMap.Polygon] = []
      for item in try items(of: coordinates ?? node) { polygons.append(try polygon(try items(of: item))) }
      return polygons
    default:
      throw GeoJSONReader.geometryFault(
        at: node["type"]?.location ?? node.location,
        Text(
          zh: "区域的 geometry 应是 Polygon 或 MultiPolygon", en: "the geometry of an area is a Polygon or a MultiPolygon"),
        help: Text(zh: "点和线不能填色；导出面图层", en: "points and lines cannot be filled; export the layer of polygons"))
    }
  }

  private static func polygon(_ rings: [YAMLNode]) throws(Diagnostic) -> AreaMap.Polygon {
    var result: [[AreaMap.Position]] = []
    for node in rings { result.append(try ring(node)) }
    return AreaMap.Polygon(rings: result)
  }

  private static func ring(_ node: YAMLNode) throws(Diagnostic) -> [AreaMap.Position] {
    let nodes = try items(of: node)
    var ring: [AreaMap.Position] = []
    ring.reserveCapacity(nodes.count)
    for node in nodes { ring.append(try position(node)) }
    guard ring.count >= 4 else {
      throw Diagnostic(
        .error, "map-ring", at: node.location,
        Text(
          zh: "一圈边界至少要有 4 个点，这里有 \(ring.count) 个",
          en: "a ring has at least 4 positions, this one has \(ring.count)"))
    }
    guard ring.first == ring.last else {
      throw Diagnostic(
        .error, "map-ring", at: nodes[nodes.count - 1].location,
        Text(zh: "这圈边界没有闭合", en: "this ring is not closed"),
        help: Text(zh: "最后一个点要和第一个点相同", en: "repeat its first position at its end"),
        notes: [Diagnostic.Note(at: nodes[0].location, Text(zh: "它从这里开始", en: "it begins here"))])
    }
    return ring
  }

  /// `[longitude, latitude]`, perhaps with a height behind.
  private static func position(_ node: YAMLNode) throws(Diagnostic) -> AreaMap.Position {
    let numbers = try items(of: node)
    guard numbers.count >= 2 else {
      throw GeoJSONReader.geometryFault(
        at: node.location, Text(zh: "坐标应是 [经度, 纬度]", en: "a position is [longitude, latitude]"))
    }
    let longitude = try degrees(numbers[0], within: 180, Text(zh: "经度", en: "longitude"))
    let latitude = try degrees(numbers[1], within: 90, Text(zh: "纬度", en: "latitude"))
    return AreaMap.Position(longitude: longitude, latitude: latitude)
  }

  private static func degrees(_ node: YAMLNode, within limit: Double, _ name: Text) throws(Diagnostic) -> Double {
    guard case .scalar(let scalar) = node, !scalar.isQuoted, let value = Double(scalar.text), value.isFinite else {
      throw GeoJSONReader.geometryFault(
        at: node.location, Text(zh: "\(name.zh)应是一个数", en: "the \(name.en) is no number"))
    }
    guard value.magnitude <= limit else {
      throw Diagnostic(
        .error, "map-coordinate", at: node.location,
        Text(
          zh: "\(name.zh) \(scalar.text) 超出 ±\(Int(limit)) 度",
          en: "the \(name.en) \(scalar.text) is beyond ±\(Int(limit)) degrees"),
        help: Text(
          zh: "先写经度，后写纬度，单位是度；投影坐标（米）要先转换成经纬度",
          en: "the longitude comes first, then the latitude, in degrees; coordinates in metres are converted first"))
    }
    return value
  }

  private static func items(of node: YAMLNode) throws(Diagnostic) -> [YAMLNode] {
    if case .list(let items, _) = node { return items }
    throw GeoJSONReader.geometryFault(
      at: node.location, Text(zh: "这里应是坐标的列表", en: "a list of coordinates should stand here"))
  }
}
