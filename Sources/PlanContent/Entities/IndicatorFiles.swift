import Diagnostics
import PlanModel

/// Reads `indicators/*.md`: by theme, those of the plan's table first and in its order, then by id.
func readIndicators(
  _ index: ContentIndex, _ known: KnownNames, themes: [Theme], diagnostics: inout [Diagnostic]
) -> [Indicator] {
  let indicators = readEntities(index[.indicators], diagnostics: &diagnostics) { reader, id, body -> Indicator? in
    let name = reader.name("name", known.languages)
    let theme = reader.required("theme", .reference(to: known.themes))
    let unit = reader.required("unit", .unit(in: known.units))
    let direction: Indicator.Direction? = reader.required("direction", .word)
    let measure: Indicator.Measure? = reader.required("measure", .word)
    let definition = reader.name("definition", known.languages, .untranslated)
    let planRow = reader.optional("plan_row", .locator)
    let releaseLag = reader.optional("release_lag", .integer)
    let partner = reader.optional("partner", .reference(to: known.indicators))
    guard let name, let theme, let unit, let direction, let measure, let definition else { return nil }
    return Indicator(
      id: Indicator.ID(rawValue: id), name: name, theme: theme, unit: unit, direction: direction,
      measure: measure, definition: definition, planRow: planRow, releaseLag: releaseLag ?? 12, partner: partner,
      body: body, origin: reader.origin)
  }
  let order = Dictionary(
    themes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  return indicators.sorted { left, right in
    let (before, after) = (order[left.theme] ?? .max, order[right.theme] ?? .max)
    if before != after { return before < after }
    switch (left.planRow, right.planRow) {
    case (let row?, let other?) where row != other: return row < other
    case (_?, nil): return true
    case (nil, _?): return false
    default: return left.id < right.id
    }
  }
}
