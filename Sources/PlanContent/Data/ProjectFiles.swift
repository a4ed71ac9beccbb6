import Diagnostics
import PlanModel

/// Reads `data/projects/*.csv`.
func readProjects(_ index: ContentIndex, _ entities: Entities, diagnostics: inout [Diagnostic]) -> [Project] {
  readData(index[.projects], diagnostics: &diagnostics) { ProjectDecoder(&$0, entities.known) }
}

/// The columns of a project file.
private struct ProjectDecoder: RowDecoder {
  let id: CSVColumn<Project.ID>
  let name: NameColumns
  let area: CSVColumn<Area.ID>
  let chain: CSVColumn<Chain.ID>
  let campaign: CSVColumn<Campaign.ID>
  let box: CSVColumn<Locator>
  let stage: CSVColumn<Stage>
  let stageDate: CSVColumn<Period>
  let investment: CSVColumn<String>
  let citation: CitationColumns
  let note: CSVColumn<String>

  init(_ header: inout CSVHeader, _ known: KnownNames) {
    id = header.required("id", .id())
    name = NameColumns(&header, known.languages)
    area = header.optional("area", .reference(to: known.areas))
    chain = header.optional("chain", .reference(to: known.chains))
    campaign = header.optional("campaign", .reference(to: known.campaigns))
    box = header.optional("box", .locator)
    stage = header.optional("stage", .word)
    stageDate = header.optional("stage_date", .period)
    investment = header.optional("investment", .text)
    citation = CitationColumns(&header, known)
    note = header.optional("note", .text)
  }

  func decode(_ reader: inout RowReader) -> Project? {
    let id = reader.required(id)
    let name = name.decode(&reader)
    let area = reader.optional(area)
    let chain = reader.optional(chain)
    let campaign = reader.optional(campaign)
    let box = reader.optional(box)
    let stage = reader.optional(stage)
    let stageDate = reader.optional(stageDate)
    let investment = reader.optional(investment)
    let citation = citation.decode(&reader)
    let note = reader.optional(note)
    guard let id, let name, let citation, reader.diagnostics.isEmpty else { return nil }
    return Project(
      id: id, name: name, area: area, chain: chain, campaign: campaign, box: box, stage: stage, stageDate: stageDate,
      investment: investment, citation: citation, note: note, origin: reader.origin)
  }
}
