import Diagnostics
import PlanModel

/// What is wrong between areas: circles of parents, and two areas on one square of one map.
func areaFindings(in areas: [Area]) -> [Finding] {
  parentCycles(in: areas) + tileCollisions(in: areas)
}

/// Every area that is its own ancestor.
private func parentCycles(in areas: [Area]) -> [Finding] {
  let catalog = Catalog(areas)
  return areas.compactMap { area in
    var seen: Set<Area.ID> = []
    var ancestor = area.parent
    while let id = ancestor, id != area.id, seen.insert(id).inserted { ancestor = catalog[id]?.parent }
    guard ancestor == area.id else { return nil }
    return Finding(
      .error, "parent-cycle", at: Cell("parent", of: area.origin),
      Text(zh: "“\(area.id)”的上级最终是它自己", en: "'\(area.id)' is its own ancestor"),
      help: Text(zh: "更正 parent", en: "correct parent"))
  }
}

/// Areas of one parent share a map, so no two may share a square.
private func tileCollisions(in areas: [Area]) -> [Finding] {
  struct Square: Hashable {
    let parent: Area.ID?
    let tile: Area.Tile
  }
  var first: [Square: Area] = [:]
  return areas.compactMap { area in
    guard let tile = area.tile else { return nil }
    let square = Square(parent: area.parent, tile: tile)
    guard let other = first[square] else {
      first[square] = area
      return nil
    }
    return Finding(
      .error, "tile-collision", at: Cell("tile", of: area.origin),
      Text(
        zh: "“\(area.id)”和“\(other.id)”在地图上同占一格 [\(tile.column), \(tile.row)]",
        en: "'\(area.id)' and '\(other.id)' share the square [\(tile.column), \(tile.row)]"),
      notes: [
        Finding.Note(
          cell: Cell("tile", of: other.origin), message: Text(zh: "另一个在这里", en: "the other is here"))
      ])
  }
}
