import Diagnostics
import PlanModel

/// Reads a plan from the files of Content.
///
/// - Returns: the plan, or nil if there are errors; and everything that was found wrong, sorted. The same files always give
///   the same result. O(bytes + rows log rows).
public func loadPlan(from files: ContentFiles) -> (plan: Plan?, diagnostics: [Diagnostic]) {
  guard !files.files.isEmpty else { return (nil, [ContentFiles.contentMissing]) }
  let index = ContentIndex(files)
  var faults = index.diagnostics
  let entities = Entities(index, diagnostics: &faults)
  let map = readAreaMap(index, entities, diagnostics: &faults)
  let records = Records(index, entities, diagnostics: &faults)
  faults += located(areaFindings(in: entities.areas) + records.findings, in: files)
  guard let site = entities.site else { return (nil, DiagnosticList(faults).diagnostics) }
  let plan = plan(site, entities, records, map)
  // Rows at fault are left out of the plan, so what looks like an orphan may be named by one of them.
  let isWhole = !DiagnosticList(faults).hasErrors
  let list = DiagnosticList(faults + located(traps(in: plan) + (isWhole ? orphans(in: plan) : []), in: files))
  return (list.hasErrors ? nil : plan, list.diagnostics)
}

private func plan(_ site: Site, _ entities: Entities, _ records: Records, _ map: AreaMap?) -> Plan {
  Plan(
    site: site, themes: entities.themes, sources: entities.sources, areas: entities.areas, chains: entities.chains,
    campaignSets: entities.campaignSets, campaigns: entities.campaigns, indicators: entities.indicators,
    parts: entities.parts, pages: entities.pages, updates: entities.updates, observations: records.observations,
    targets: records.targets, milestones: records.milestones, projects: records.projects,
    untracked: records.untracked, translations: entities.translations, map: map)
}
