import Diagnostics
import PlanModel

/// Reads `themes.yaml`, in its order.
func readThemes(_ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]) -> [Theme] {
  var places: [Theme.ID: SourceLocation] = [:]
  return readEntityList(index[.themes], diagnostics: &diagnostics) { reader in
    let id: Theme.ID? = reader.newID(among: &places)
    let name = reader.name("name", known.languages)
    guard let id, let name else { return nil }
    return Theme(id: id, name: name)
  }
}

extension MappingReader {
  /// The `id` of a list's item, which none before it may have.
  mutating func newID<Entity>(among places: inout [Identifier<Entity>: SourceLocation]) -> Identifier<Entity>? {
    let format: TextFormat<Identifier<Entity>> = .id()
    guard let id = required("id", format), let place = node("id")?.location else { return nil }
    if let first = places[id] {
      report(.duplicateID(id.rawValue, at: place, first: first))
      return nil
    }
    places[id] = place
    return id
  }
}

extension Diagnostic {
  /// Two entities with one id.
  static func duplicateID(_ id: String, at place: SourceLocation, first: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-id", at: place, Text(zh: "id “\(id)”已经用过", en: "the id '\(id)' is already taken"),
      notes: [Note(at: first, Text(zh: "第一次在这里", en: "first here"))])
  }
}
