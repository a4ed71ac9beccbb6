import PlanDesk
import PlanModel

/// Targets that a call of `chart` chooses by what they belong to.
struct TargetChoice {
  /// The verdicts on them.
  let verdicts: [Verdict]
  /// The names of what they belong to; empty for all targets.
  let subjects: [String]
  /// The ids of what they belong to, joined; `all` for all targets.
  let name: String
}

extension ChartCalls {
  /// The targets of an area, a chain, a campaign and a theme, as far as these are named.
  func targets(area: String?, chain: String?, campaign: String?, theme: String?) throws -> TargetChoice {
    let named: [(subject: Subject, name: Name, id: String)] = [
      try area.map { try names.area($0) }.map { (.area($0.id), $0.name, $0.id.rawValue) },
      try chain.map { try names.chain($0) }.map { (.chain($0.id), $0.name, $0.id.rawValue) },
      try campaign.map { try names.campaign($0) }.map { (.campaign($0.id), $0.name, $0.id.rawValue) },
      try theme.map { try names.theme($0) }.map { (.theme($0.id), $0.name, $0.id.rawValue) },
    ].compactMap { $0 }
    let chosen = named.reduce(plotter.desk.targets(of: .plan)) { targets, entry in
      let members = Set(plotter.desk.targets(of: entry.subject))
      return targets.filter(members.contains)
    }
    return TargetChoice(
      verdicts: chosen.compactMap(plotter.desk.verdict(on:)),
      subjects: named.map { $0.name(plotter.voice.language) },
      name: named.isEmpty ? "all" : named.map(\.id).joined(separator: "-"))
  }
}
