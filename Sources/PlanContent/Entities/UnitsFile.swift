import Diagnostics
import PlanModel
import YAML

/// The units that `site.yaml` declares under `units`: the word of each, its family, and its word in other languages.
///
/// A word that begins with a number is what numbers are multiplied by: `0.0005 tonnes`.
func units(_ outer: inout MappingReader) -> Units {
  guard let node = outer.node("units") else { return Units() }
  guard case .mapping(let entries, _) = node else {
    outer.adopt(MappingReader(node))
    return Units()
  }
  return Units(entries.compactMap { unit($0.key, $0.value, &outer) })
}

private func unit(_ symbol: String, _ node: YAMLNode, _ outer: inout MappingReader) -> Unit? {
  var reader = MappingReader(node)
  let family: Unit.Family? = reader.required("family", .word)
  var words: [LanguageCode: Unit.Word] = [:]
  for key in reader.keys where isLanguageCode(key) {
    // A blank word says that the indicator's name tells what is counted.
    words[LanguageCode(rawValue: key)] = reader.optional(key, .anything).map { word(from: $0) } ?? Unit.Word("")
  }
  outer.adopt(reader)
  return family.map { Unit(symbol, family: $0, words: words) }
}

private func word(from text: String) -> Unit.Word {
  let parts = text.split(separator: " ", maxSplits: 1)
  guard parts.count == 2, let factor = Decimal(String(parts[0])) else { return Unit.Word(text) }
  return Unit.Word(String(parts[1]), factor: factor.value)
}
