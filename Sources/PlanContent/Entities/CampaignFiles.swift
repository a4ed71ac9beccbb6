import Diagnostics
import PlanModel

/// Reads `campaigns/*.md`: by set, then as the documents run.
func readCampaigns(
  _ index: ContentIndex, _ known: KnownNames, sets: [CampaignSet], diagnostics: inout [Diagnostic]
) -> [Campaign] {
  let campaigns = readEntities(index[.campaigns], diagnostics: &diagnostics) { reader, id, body -> Campaign? in
    let name = reader.name("name", known.languages)
    let set = reader.required("set", .reference(to: known.campaignSets))
    let level = reader.required("level", .reference(to: known.areas))
    let period = reader.required("period", .period)
    let areas = reader.list("areas", .reference(to: known.areas))
    let chains = reader.list("chains", .reference(to: known.chains))
    let citation = reader.citation(known.sources)
    let noData = reader.optional("no_data", .text)
    guard let name, let set, let level, let period, let citation else { return nil }
    return Campaign(
      id: Campaign.ID(rawValue: id), name: name, set: set, level: level, period: period,
      areas: areas, chains: chains, citation: citation, noData: noData, body: body, origin: reader.origin)
  }
  let order = Dictionary(sets.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  return campaigns.sorted { left, right in
    let (before, after) = (order[left.set] ?? .max, order[right.set] ?? .max)
    return (before, left.citation, left.id) < (after, right.citation, right.id)
  }
}
