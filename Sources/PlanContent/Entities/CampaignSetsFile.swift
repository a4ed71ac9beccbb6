import Diagnostics
import PlanModel

/// Reads `campaign-sets.yaml`, in its order.
func readCampaignSets(
  _ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]
) -> [CampaignSet] {
  var places: [CampaignSet.ID: SourceLocation] = [:]
  return readEntityList(index[.campaignSets], diagnostics: &diagnostics) { reader in
    let id: CampaignSet.ID? = reader.newID(among: &places)
    let name = reader.name("name", known.languages)
    let area = reader.required("area", .reference(to: known.areas))
    let period = reader.required("period", .period)
    let source = reader.required("source", .reference(to: known.sources))
    guard let id, let name, let area, let period, let source else { return nil }
    return CampaignSet(
      id: id, name: name, area: area, period: period, source: source, origin: reader.origin)
  }
}
