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
  /// What has become of texts in the site's other languages, by where the original stands.
  let translations: [LanguageCode: [Origin: Translation]]
  /// What data files may refer to.
  let known: KnownNames

  /// Reads every entity file; files at fault are left out and reported.
  init(_ index: ContentIndex, diagnostics: inout [Diagnostic]) {
    var known = KnownNames(index)
    let declarations = readSite(index, known, diagnostics: &diagnostics)
    site = declarations.site
    known = known.declaring(declarations)
    (themes, known.themes) = readThemes(index, known, diagnostics: &diagnostics)
    (campaignSets, known.campaignSets) = readCampaignSets(index, known, diagnostics: &diagnostics)
    sources = readSources(index, known, diagnostics: &diagnostics)
    areas = readAreas(index, known, diagnostics: &diagnostics)
    chains = readChains(index, known, diagnostics: &diagnostics)
    campaigns = readCampaigns(index, known, sets: campaignSets, diagnostics: &diagnostics)
    indicators = readIndicators(index, known, themes: themes, diagnostics: &diagnostics)
    parts = readPlanParts(index, known, diagnostics: &diagnostics)
    pages = readPages(index, known, diagnostics: &diagnostics)
    updates = readUpdates(index, known, diagnostics: &diagnostics)
    known.addAliases(
      areas: areas.flatMap { aliases([$0.name, $0.short], of: $0.id) },
      chains: chains.flatMap { aliases([$0.name], of: $0.id) },
      campaigns: campaigns.flatMap { aliases([$0.name], of: $0.id) },
      indicators: indicators.flatMap { aliases([$0.name], of: $0.id) },
      sources: sources.flatMap { aliases([$0.title, $0.short], of: $0.id) })
    self.known = known
    let bodies =
      sources.map(\.body) + areas.map(\.body) + chains.map(\.body) + campaigns.map(\.body) + indicators.map(\.body)
      + pages.map(\.body) + updates.map(\.body)
    translations = readTranslations(
      index, of: Original.byPath(bodies, parts), declarations.languages, diagnostics: &diagnostics)
  }
}

/// The texts that writers may put where an id belongs.
private func aliases<Entity>(_ names: [Name], of id: Identifier<Entity>) -> [(String, Identifier<Entity>)] {
  names.map { ($0.original.text, id) }
}
