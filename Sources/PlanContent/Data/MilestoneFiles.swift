import Diagnostics
import PlanModel

/// Reads `data/milestones/*.csv`.
func readMilestones(_ index: ContentIndex, _ entities: Entities, diagnostics: inout [Diagnostic]) -> [Milestone] {
  readData(index[.milestones], diagnostics: &diagnostics) { header in
    MilestoneDecoder(&header, entities.known, asOf: entities.site?.asOf)
  }
}

/// The columns of a milestone file.
private struct MilestoneDecoder: RowDecoder {
  let id: CSVColumn<Milestone.ID>
  let campaign: CSVColumn<Campaign.ID>
  let name: NameColumns
  let stage: CSVColumn<Stage>
  let planned: CSVColumn<Period>
  let actual: CSVColumn<Period>
  let citation: CitationColumns
  let printed: CSVColumn<String>
  let note: CSVColumn<String>
  let asOf: CalendarDate?

  init(_ header: inout CSVHeader, _ known: KnownNames, asOf: CalendarDate?) {
    id = header.required("id", .id())
    campaign = header.required("campaign", .reference(to: known.campaigns))
    name = NameColumns(&header, known.languages)
    stage = header.optional("stage", .word)
    planned = header.optional("planned", .period)
    actual = header.optional("actual", .period)
    citation = CitationColumns(&header, known)
    printed = header.optional("printed", .text)
    note = header.optional("note", .text)
    self.asOf = asOf
  }

  func decode(_ reader: inout RowReader) -> Milestone? {
    let id = reader.required(id)
    let campaign = reader.required(campaign)
    let name = name.decode(&reader)
    let stage = reader.optional(stage)
    let planned = reader.optional(planned)
    let actual = reader.optional(actual)
    let citation = citation.decode(&reader)
    let printed = reader.optional(printed)
    let note = reader.optional(note)
    if let actual, let asOf, let start = actual.start, start > asOf {
      reader.report(
        "future-actual", at: self.actual,
        Text(zh: "\(actual) 在 \(asOf) 之后，不会已经发生", en: "\(actual) is after \(asOf), so it has not happened yet"))
    }
    guard let id, let campaign, let name, let citation, reader.diagnostics.isEmpty else { return nil }
    return Milestone(
      id: id, campaign: campaign, name: name, stage: stage, planned: planned, actual: actual, citation: citation,
      printed: printed, note: note, origin: reader.origin)
  }
}
