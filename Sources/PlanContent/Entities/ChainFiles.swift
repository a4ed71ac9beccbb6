import Diagnostics
import PlanModel

/// Reads `chains/*.md`: the groups as the documents first name them, within a group in the documents' order.
func readChains(_ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]) -> [Chain] {
  let chains = readEntities(index[.chains], diagnostics: &diagnostics) { reader, id, body -> Chain? in
    let name = reader.name("name", known.languages)
    let group = reader.name("group", known.languages, .untranslated)
    let areas = reader.list("areas", .reference(to: known.areas))
    let leaders = reader.list("leaders", .text)
    let segments = segments(&reader)
    let citation = reader.citation(known.sources)
    let noData = reader.optional("no_data", .text)
    guard let name, let group, let citation else { return nil }
    return Chain(
      id: Chain.ID(rawValue: id), name: name, group: group, areas: areas, leaders: leaders,
      segments: segments, citation: citation, noData: noData, body: body, origin: reader.origin)
  }
  let inDocument = chains.sorted { ($0.citation, $0.id) < ($1.citation, $1.id) }
  var groups: [String: Int] = [:]
  for group in inDocument.map(\.group.original.text) where groups[group] == nil { groups[group] = groups.count }
  return inDocument.enumerated().sorted { left, right in
    (groups[left.element.group.original.text] ?? 0, left.offset) < (
      groups[right.element.group.original.text] ?? 0, right.offset
    )
  }.map(\.element)
}

private func segments(_ outer: inout MappingReader) -> [Chain.Segment] {
  outer.items("segments").compactMap { item in
    var reader = MappingReader(item)
    let stage: Chain.Segment.Stage? = reader.required("stage", .word)
    let name = reader.required("name", .text)
    let items = reader.list("items", .text)
    outer.adopt(reader)
    guard let stage, let name else { return nil }
    return Chain.Segment(stage: stage, name: name, items: items)
  }
}
