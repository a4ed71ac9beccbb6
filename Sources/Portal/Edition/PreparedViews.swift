import PlanModel

/// Views that many pages show, each made when it is first asked for.
struct PreparedViews: Sendable {
  let areas = Memo<Area.ID, Prepared<AreaReference>?>()
  let chains = Memo<Chain.ID, Prepared<ChainReference>?>()
  let campaigns = Memo<Campaign.ID, Prepared<CampaignReference>?>()
  let indicators = Memo<Indicator.ID, Prepared<IndicatorReference>?>()
  let sources = Memo<Source.ID, Prepared<SourceReference>?>()
  let targets = Memo<Target.ID, Prepared<TargetView>?>()
  let latest = Memo<Series.Key, Prepared<ObservationView>?>()
}

extension Edition {
  /// An area by its name.
  func reference(_ id: Area.ID) -> Prepared<AreaReference>? {
    prepared.areas(id) { AreaReference(id, self).map(Prepared.init) }
  }

  /// A chain by its name.
  func reference(_ id: Chain.ID) -> Prepared<ChainReference>? {
    prepared.chains(id) { ChainReference(id, self).map(Prepared.init) }
  }

  /// A campaign by its name.
  func reference(_ id: Campaign.ID) -> Prepared<CampaignReference>? {
    prepared.campaigns(id) { CampaignReference(id, self).map(Prepared.init) }
  }

  /// An indicator by its name.
  func reference(_ id: Indicator.ID) -> Prepared<IndicatorReference>? {
    prepared.indicators(id) { IndicatorReference(id, self).map(Prepared.init) }
  }

  /// A document by its title.
  func reference(_ id: Source.ID) -> Prepared<SourceReference>? {
    prepared.sources(id) { SourceReference(id, self).map(Prepared.init) }
  }

  /// A promise and how it stands.
  func row(of target: Target.ID) -> Prepared<TargetView>? {
    prepared.targets(target) { desk.verdict(on: target).map { Prepared(TargetView($0, self)) } }
  }

  /// The figure that speaks for a series.
  func latest(_ key: Series.Key) -> Prepared<ObservationView>? {
    prepared.latest(key) { desk.series(key)?.latest.map { Prepared(ObservationView($0, self)) } }
  }
}
