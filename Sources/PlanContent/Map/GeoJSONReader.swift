import Diagnostics
import Files
import PlanModel
import YAML

/// A feature of a GeoJSON file, as far as a map of areas needs it.
struct GeoJSONFeature {
  /// Its properties that are single values, with their places.
  let properties: [String: YAMLNode.Scalar]
  /// Where the feature begins.
  let location: SourceLocation
  /// Its pieces of land; none if they are at fault.
  let polygons: [AreaMap.Polygon]
}

/// Reads GeoJSON (RFC 7946): a collection of features whose geometry is a Polygon or a MultiPolygon.
///
/// Any JSON text is a YAML text too, so the reader that knows the place of every value reads it.
struct GeoJSONReader {
  /// What is wrong: of each feature, what was found first.
  private(set) var diagnostics: [Diagnostic] = []

  /// The features of the file at `path`; none if it is not GeoJSON.
  mutating func features(of bytes: [UInt8], path: String) -> [GeoJSONFeature] {
    do throws(Diagnostic) {
      let root = try readJSON(try utf8Text(bytes, path: path), path: path)
      guard root["type"]?.text == "FeatureCollection", case .list(let features, _)? = root["features"] else {
        throw Self.geometryFault(
          at: root["type"]?.location ?? root.location,
          Text(zh: "这不是 GeoJSON 的 FeatureCollection", en: "this is no GeoJSON FeatureCollection"),
          help: Text(
            zh: "导出为 GeoJSON；TopoJSON 和 Shapefile 要先转换",
            en: "export it as GeoJSON; TopoJSON and shapefiles are converted first"))
      }
      return features.map { feature($0) }
    } catch {
      diagnostics.append(error)
      return []
    }
  }

  private mutating func feature(_ node: YAMLNode) -> GeoJSONFeature {
    var polygons: [AreaMap.Polygon] = []
    do throws(Diagnostic) {
      polygons = try GeoJSONGeometry.polygons(of: node["geometry"] ?? node)
    } catch {
      diagnostics.append(error)
    }
    var properties: [String: YAMLNode.Scalar] = [:]
    if case .mapping(let entries, _)? = node["properties"] {
      for case (let key, .scalar(let scalar)) in entries.map({ ($0.key, $0.value) }) { properties[key] = scalar }
    }
    return GeoJSONFeature(properties: properties, location: node.location, polygons: polygons)
  }

  private func readJSON(_ text: String, path: String) throws(Diagnostic) -> YAMLNode {
    do throws(Diagnostic) {
      let node = try readYAML(text, path: path)
      guard case .mapping = node, text.first(where: { !$0.isWhitespace }) == "{" else {
        throw Diagnostic(
          .error, "json-syntax", at: node.location, Text(zh: "文件应以 { 开头", en: "the file should begin with {"))
      }
      return node
    } catch {
      guard error.code == "yaml-syntax" else { throw error }
      throw Diagnostic(
        .error, "json-syntax", at: error.location, Text(zh: "JSON 写法有误", en: "broken JSON"),
        help: Text(
          zh: "检查这里和前一行的逗号、引号和括号", en: "check the commas, quotes and brackets here and on the line before"))
    }
  }

  static func geometryFault(at place: SourceLocation, _ message: Text, help: Text? = nil) -> Diagnostic {
    Diagnostic(.error, "map-geometry", at: place, message, help: help)
  }
}

extension YAMLNode {
  /// The value of a key, if this is a mapping that has it.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries, _) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The text of a single value.
  var text: String? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar.text
  }
}
