import Diagnostics
import PlanModel

/// Reads `campaign-sets.yaml`, in its order.
func readCampaignSets(
  _ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]
) -> (sets: [CampaignSet], ids: Names<CampaignSet>) {
  readEntityList(index[.campaignSets], diagnostics: &diagnostics) { reader, id in
    let name = reader.name("name", known.languages)
    let area = reader.required("area", .reference(to: known.areas))
    let period = reader.required("period", .period)
    let source = reader.required("source", .reference(to: known.sources))
    guard let id, let name, let area, let period, let source else { return nil }
    return CampaignSet(
      id: id, name: name, area: area, period: period, source: source, origin: reader.origin)
  }
}
