import PlanModel

/// What Content may refer to: ids by kind, and the languages and units of the site.
///
/// Ids of files are known from their names alone, so references can be checked where they are read.
struct KnownNames {
  /// The languages of the site; Chinese where nobody could read them.
  var languages = SiteLanguages(own: .zh)
  /// The units of the site; nil where nobody could read them.
  var units: Units?
  var themes: Names<Theme>
  var sources: Names<Source>
  var areas: Names<Area>
  var chains: Names<Chain>
  var campaignSets: Names<CampaignSet>
  var campaigns: Names<Campaign>
  var indicators: Names<Indicator>

  /// The ids of the files in `index`.
  init(_ index: ContentIndex) {
    themes = Names([])
    campaignSets = Names([])
    sources = Names(index[.sources].map(\.stem))
    areas = Names(index[.areas].map(\.stem))
    chains = Names(index[.chains].map(\.stem))
    campaigns = Names(index[.campaigns].map(\.stem))
    indicators = Names(index[.indicators].map(\.stem))
  }

  /// The same, with what `site.yaml` declares.
  func declaring(_ declarations: SiteDeclarations) -> KnownNames {
    var known = self
    known.languages = declarations.languages ?? languages
    known.units = declarations.units
    return known
  }

  /// Remembers the names of entities, so that a name written in place of an id is answered with the id.
  mutating func addAliases(
    areas: [(String, Area.ID)], chains: [(String, Chain.ID)], campaigns: [(String, Campaign.ID)],
    indicators: [(String, Indicator.ID)], sources: [(String, Source.ID)]
  ) {
    self.areas.add(areas)
    self.chains.add(chains)
    self.campaigns.add(campaigns)
    self.indicators.add(indicators)
    self.sources.add(sources)
  }
}
