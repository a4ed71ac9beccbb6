import PlanModel
import PlanProgress

/// Targets that a call of `chart` chooses by what they belong to.
struct TargetChoice {
  /// The verdicts on them.
  let assessments: [Assessment]
  /// The names of what they belong to; empty for all targets.
  let subjects: [String]
  /// The ids of what they belong to, joined; `all` for all targets.
  let name: String
}

extension ChartKinds {
  /// The targets of an area, a chain, a campaign and a theme, as far as these are named.
  func targets(area: String?, chain: String?, campaign: String?, theme: String?) throws -> TargetChoice {
    let (area, chain) = (try area.map { try names.area($0) }, try chain.map { try names.chain($0) })
    let (campaign, theme) = (try campaign.map { try names.campaign($0) }, try theme.map { try names.theme($0) })
    let chosen = edition.progress.assessments.filter { assessment in
      let target = assessment.target
      return (area == nil || target.area == area?.id) && (chain == nil || target.chain == chain?.id)
        && (campaign == nil || target.campaign == campaign?.id)
        && (theme == nil || edition.plan.indicators[target.indicator]?.theme == theme?.id)
    }
    let ids = [area?.id.rawValue, chain?.id.rawValue, campaign?.id.rawValue, theme?.id.rawValue].compactMap { $0 }
    return TargetChoice(
      assessments: chosen, subjects: [area?.name, chain?.name, campaign?.name, theme?.name].compactMap { $0 },
      name: ids.isEmpty ? "all" : ids.joined(separator: "-"))
  }
}
