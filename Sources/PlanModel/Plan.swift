/// Everything that Content says: the entities of a plan, and the data about them.
public struct Plan: Sendable {
  /// The portal and its plan.
  public let site: Site
  /// The themes, in the order they are shown.
  public let themes: Catalog<Theme>
  /// The documents, by day of publication.
  public let sources: Catalog<Source>
  /// The areas, by kind, then by code, square of the tile map and id.
  public let areas: Catalog<Area>
  /// The industry chains, by group in order of the documents.
  public let chains: Catalog<Chain>
  /// The sets of campaigns, in the order they are shown.
  public let campaignSets: Catalog<CampaignSet>
  /// The campaigns, by set in order of the documents.
  public let campaigns: Catalog<Campaign>
  /// The indicators, by theme.
  public let indicators: Catalog<Indicator>
  /// The parts of the plan's text, by number.
  public let parts: Catalog<PlanPart>
  /// Free pages.
  public let pages: Catalog<Article>
  /// News, newest first.
  public let updates: Catalog<Article>
  /// The targets, in the order of the data files.
  public let targets: Catalog<Target>
  /// The milestones, in the order of the data files.
  public let milestones: Catalog<Milestone>
  /// The key projects, in the order of the data files.
  public let projects: Catalog<Project>
  /// Figures that are deliberately not data.
  public let untracked: [UntrackedFigure]
  /// What has become of texts in languages other than the site's own, by where the original stands.
  public let translations: [LanguageCode: [Origin: Translation]]
  /// The outlines of areas, if a file of them was supplied.
  public let map: AreaMap?
  /// Every series that has an observation, by key.
  public let series: [Series.Key: Series]

  /// A plan from its parts; observations are grouped into series.
  ///
  /// O(n log n) in observations.
  public init(
    site: Site, themes: [Theme] = [], sources: [Source] = [], areas: [Area] = [], chains: [Chain] = [],
    campaignSets: [CampaignSet] = [], campaigns: [Campaign] = [], indicators: [Indicator] = [],
    parts: [PlanPart] = [], pages: [Article] = [], updates: [Article] = [], observations: [Observation] = [],
    targets: [Target] = [], milestones: [Milestone] = [], projects: [Project] = [],
    untracked: [UntrackedFigure] = [], translations: [LanguageCode: [Origin: Translation]] = [:],
    map: AreaMap? = nil
  ) {
    self.site = site
    self.themes = Catalog(themes)
    self.sources = Catalog(sources)
    self.areas = Catalog(areas)
    self.chains = Catalog(chains)
    self.campaignSets = Catalog(campaignSets)
    self.campaigns = Catalog(campaigns)
    self.indicators = Catalog(indicators)
    self.parts = Catalog(parts)
    self.pages = Catalog(pages)
    self.updates = Catalog(updates)
    self.targets = Catalog(targets)
    self.milestones = Catalog(milestones)
    self.projects = Catalog(projects)
    self.untracked = untracked
    self.translations = translations
    self.map = map
    self.series = Self.series(from: observations, released: self.sources)
  }

  /// The series of an indicator in an area, if anything was observed.
  public func series(_ indicator: Indicator.ID, in area: Area.ID) -> Series? {
    series[Series.Key(indicator: indicator, area: area)]
  }

  /// Groups observations by indicator and area; within a period the one whose source is newest counts.
  private static func series(from observations: [Observation], released sources: Catalog<Source>)
    -> [Series.Key: Series]
  {
    // Observations are large, so their positions are grouped and sorted instead.
    let groups = Dictionary(grouping: observations.indices) { index in
      Series.Key(indicator: observations[index].indicator, area: observations[index].area)
    }
    return groups.reduce(into: Dictionary(minimumCapacity: groups.count)) { result, group in
      let ordered = group.value.sorted { precedes(observations[$0], observations[$1], released: sources) }
      let isCurrent = ordered.indices.map { position in
        position + 1 == ordered.count
          || observations[ordered[position]].period != observations[ordered[position + 1]].period
      }
      result[group.key] = Series(
        key: group.key, observations: zip(ordered, isCurrent).filter(\.1).map { observations[$0.0] },
        superseded: zip(ordered, isCurrent).filter { !$0.1 }.map { observations[$0.0] })
    }
  }

  /// Orders by period, then by the day of the source; sorting is not stable, so the row's place decides last.
  private static func precedes(
    _ left: Observation, _ right: Observation, released sources: Catalog<Source>
  ) -> Bool {
    if left.period != right.period { return left.period < right.period }
    let (before, after) = (sources[left.citation.source]?.published, sources[right.citation.source]?.published)
    if let before, let after, before != after { return before < after }
    return (left.origin.path, left.origin.line) < (right.origin.path, right.origin.line)
  }
}
