import Diagnostics
import PlanModel

/// Reads `themes.yaml`, in its order.
func readThemes(
  _ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]
) -> (themes: [Theme], ids: Names<Theme>) {
  readEntityList(index[.themes], diagnostics: &diagnostics) { reader, id in
    let name = reader.name("name", known.languages)
    guard let id, let name else { return nil }
    return Theme(id: id, name: name)
  }
}
