import Diagnostics
import PlanModel

/// Reads `areas/*.md`: by kind, then by administrative code, by place on the tile map, and by id.
func readAreas(_ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]) -> [Area] {
  let areas = readEntities(index[.areas], diagnostics: &diagnostics) { reader, id, body -> Area? in
    let name = reader.name("name", known.languages)
    let short = reader.name("short", known.languages, .optional)
    let kind: Area.Kind? = reader.required("kind", .word)
    let parent = reader.optional("parent", .reference(to: known.areas))
    let tile = tile(&reader)
    let code = reader.optional("code", .text)
    let citation = reader.optionalCitation(known.sources)
    let noData = reader.optional("no_data", .text)
    guard let name, let kind else { return nil }
    return Area(
      id: Area.ID(rawValue: id), name: name, short: short?.completed(by: name) ?? name, kind: kind, parent: parent,
      tile: tile, code: code, citation: citation, noData: noData, body: body, origin: reader.origin)
  }
  return areas.sorted { $0.order < $1.order }
}

/// The square `[column, row]`.
private func tile(_ reader: inout MappingReader) -> Area.Tile? {
  guard let node = reader.node("tile") else { return nil }
  let numbers = reader.list("tile", .integer)
  guard numbers.count == 2, numbers.allSatisfy({ $0 >= 0 }) else {
    reader.report(
      "bad-tile", at: node.location,
      Text(zh: "tile 应当写成 [列, 行]，从 0 数起", en: "a tile is written [column, row], counted from 0"))
    return nil
  }
  return Area.Tile(column: numbers[0], row: numbers[1])
}

extension Area {
  /// What areas are sorted by; those without a code or tile come after those with one.
  fileprivate var order: (Int, String, Int, Int, ID) {
    (
      Kind.allCases.firstIndex(of: kind) ?? 0, code ?? "~", tile?.row ?? .max, tile?.column ?? .max, id
    )
  }
}
