import Diagnostics
import PlanDesk
import PlanModel
import PlanProgress

/// Which verdicts are listed: those that fit every list which is not empty, by the names as the user wrote them.
struct StatusFilter: Sendable, Hashable {
  /// Ids of areas; what lies below an area has targets of its own and is not meant.
  var areas: [String]
  /// Ids of chains.
  var chains: [String]
  /// Ids of campaigns.
  var campaigns: [String]
  /// Ids of themes.
  var themes: [String]
  /// Codes of verdicts.
  var statuses: [String]

  /// A filter by any of the lists; without names it lets everything through.
  init(
    areas: [String] = [], chains: [String] = [], campaigns: [String] = [], themes: [String] = [],
    statuses: [String] = []
  ) {
    self.areas = areas
    self.chains = chains
    self.campaigns = campaigns
    self.themes = themes
    self.statuses = statuses
  }

  /// Whether a verdict is listed.
  func accepts(_ verdict: Verdict) -> Bool {
    let target = verdict.target
    let names: [([String], String?)] = [
      (areas, target.area.rawValue), (chains, target.chain?.rawValue), (campaigns, target.campaign?.rawValue),
      (themes, verdict.indicator.theme.rawValue), (statuses, verdict.assessment.status.rawValue),
    ]
    return names.allSatisfy { wanted, name in wanted.isEmpty || name.map(wanted.contains) ?? false }
  }

  /// Errors for names that stand for nothing.
  func unknownNames(_ desk: any Desk) -> [Diagnostic] {
    Self.unknown(areas, "area", Text(zh: "区域", en: "area"), desk.areas.map(\.rawValue))
      + Self.unknown(chains, "chain", Text(zh: "产业链", en: "chain"), desk.chains.map(\.rawValue))
      + Self.unknown(campaigns, "campaign", Text(zh: "行动", en: "campaign"), desk.campaigns.map(\.rawValue))
      + Self.unknown(themes, "theme", Text(zh: "主题", en: "theme"), desk.themes.map(\.rawValue))
      + Self.unknown(statuses, "status", Text(zh: "判定", en: "status"), Status.allCases.map(\.rawValue))
  }

  private static func unknown(_ names: [String], _ option: String, _ kind: Text, _ known: [String]) -> [Diagnostic] {
    names.filter { !known.contains($0) }.map { name in
      Diagnostic(
        .error, "unknown-id", at: nil,
        Text(zh: "--\(option)：没有\(kind.zh)“\(name)”", en: "--\(option): there is no \(kind.en) '\(name)'"),
        help: nearestNameHelp(for: name, in: known))
    }
  }
}
