import Diagnostics
import PlanModel

/// Reads `chains/*.md`: the groups as the documents first name them, within a group in the documents' order.
func readChains(_ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]) -> [Chain] {
  var names: [String: (name: Name, place: SourceLocation)] = [:]
  let chains = readEntities(index[.chains], diagnostics: &diagnostics) { reader, id, body -> Chain? in
    let name = reader.name("name", known.languages)
    let group = reader.name("group", known.languages)
    if let group { reader.check(group, among: &names) }
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

extension MappingReader {
  /// Reports a group that another file translates otherwise.
  fileprivate mutating func check(_ group: Name, among names: inout [String: (name: Name, place: SourceLocation)]) {
    guard let place = node("group")?.location else { return }
    let first = names[group.original.text] ?? (group, place)
    names[group.original.text] = first
    // A translation that lacks is a fault of its own.
    let isSame = group.translations.allSatisfy { first.name.translations[$0.key] ?? $0.value == $0.value }
    guard !isSame else { return }
    report(
      Diagnostic(
        .error, "group-disagrees", at: place,
        Text(
          zh: "“\(group.original.text)”的译名与另一个文件不同",
          en: "'\(group.original.text)' is translated otherwise than in another file"),
        notes: [Diagnostic.Note(at: first.place, Text(zh: "第一次在这里", en: "first here"))]))
  }
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
