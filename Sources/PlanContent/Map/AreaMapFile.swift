import Diagnostics
import PlanModel

/// Reads the file with the outlines of areas, if there is one.
///
/// A map must not be published in China without the number under which it was approved, so without one in `site.yaml`
/// the file is refused.
func readAreaMap(_ index: ContentIndex, _ entities: Entities, diagnostics: inout [Diagnostic]) -> AreaMap? {
  guard let site = entities.site else { return nil }
  let path = "Content/" + site.map.file
  diagnostics += index[.map].filter { $0.path != path }.map { unusedMap($0.path, used: path) }
  guard let file = index[.map].first(where: { $0.path == path }) else { return nil }
  let approval = site.compliance.first { $0.key == "map_approval_no" }
  if approval == nil { diagnostics.append(unapproved(path)) }
  var reader = GeoJSONReader()
  let features = reader.features(of: file.bytes, path: path)
  var matching = AreaMatching(entities.areas, property: site.map.property)
  let outlines = features.compactMap { matching.outline(of: $0) }
  diagnostics += reader.diagnostics + matching.diagnostics
  guard reader.diagnostics.isEmpty, !matching.hasFaults, let approval else { return nil }
  if let missing = matching.missing(path) { diagnostics.append(missing) }
  return AreaMap(approval: approval.value, outlines: outlines)
}

private func unapproved(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, "map-without-approval", at: SourceLocation(path: path),
    Text(zh: "地图没有审图号，不能公开", en: "the map has no approval number and must not be published"),
    help: Text(
      zh: "在 site.yaml 的 compliance 下写 map_approval_no: 审图号；它会印在地图上",
      en: "write map_approval_no under compliance in site.yaml; it is printed on the map"))
}

private func unusedMap(_ path: String, used: String) -> Diagnostic {
  Diagnostic(
    .error, "unexpected-file", at: SourceLocation(path: path),
    Text(zh: "这个地图文件不会被读取，用的是“\(used)”", en: "this map is not read; the one in use is '\(used)'"),
    help: Text(zh: "移走它，或在 site.yaml 的 map 下写 file", en: "move it away, or name it as file under map in site.yaml"))
}
