import Diagnostics
import PlanModel

/// All entities of a plan, before its data are read.
struct Entities {
  let site: Site?
  let themes: [Theme]
  let sources: [Source]
  let areas: [Area]
  let chains: [Chain]
  let campaignSets: [CampaignSet]
  let campaigns: [Campaign]
  let indicators: [Indicator]
  let parts: [PlanPart]
  let pages: [Article]
  let updates: [Article]
  /// What data files may refer to.
  let known: KnownNames

  /// Reads every entity file; files at fault are left out and reported.
  init(_ index: ContentIndex, diagnostics: inout [Diagnostic]) {
    var known = KnownNames(index)
    themes = readThemes(index, diagnostics: &diagnostics)
    known.themes = Names(themes.map(\.id.rawValue))
    campaignSets = readCampaignSets(index, known, diagnostics: &diagnostics)
    known.campaignSets = Names(campaignSets.map(\.id.rawValue))
    site = readSite(index, known, diagnostics: &diagnostics)
    sources = readSources(index, diagnostics: &diagnostics)
    areas = readAreas(index, known, diagnostics: &diagnostics)
    chains = readChains(index, known, diagnostics: &diagnostics)
    campaigns = readCampaigns(index, known, sets: campaignSets, diagnostics: &diagnostics)
    indicators = readIndicators(index, known, themes: themes, diagnostics: &diagnostics)
    parts = readPlanParts(index, diagnostics: &diagnostics)
    pages = readPages(index, diagnostics: &diagnostics)
    updates = readUpdates(index, diagnostics: &diagnostics)
    known.addAliases(
      areas: areas.flatMap { [($0.name, $0.id), ($0.short, $0.id)] }, chains: chains.map { ($0.name, $0.id) },
      campaigns: campaigns.map { ($0.name, $0.id) }, indicators: indicators.map { ($0.name, $0.id) },
      sources: sources.flatMap { [($0.title, $0.id), ($0.short, $0.id)] })
    self.known = known
  }
}
