/// A named set of campaigns, such as the ten battles of 2022.
public struct CampaignSet: Sendable, Identifiable {
  /// The id of a campaign set.
  public typealias ID = Identifier<CampaignSet>

  /// The id.
  public let id: ID
  /// The name.
  public let name: Name
  /// The area whose government named it.
  public let area: Area.ID
  /// The time it runs.
  public let period: Period
  /// The document that names it.
  public let source: Source.ID
  /// Where it was written.
  public let origin: Origin

  /// A set from its parts.
  public init(
    id: ID, name: Name, area: Area.ID, period: Period, source: Source.ID, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.area = area
    self.period = period
    self.source = source
    self.origin = origin
  }
}

/// A named effort: a block, a base, a plan, a battle.
public struct Campaign: Sendable, Identifiable {
  /// The id of a campaign.
  public typealias ID = Identifier<Campaign>

  /// The id: the file's name.
  public let id: ID
  /// The name.
  public let name: Name
  /// The set it belongs to.
  public let set: CampaignSet.ID
  /// The area whose government runs it.
  public let level: Area.ID
  /// The time it runs.
  public let period: Period
  /// The areas it names.
  public let areas: [Area.ID]
  /// The chains it names.
  public let chains: [Chain.ID]
  /// Where it is stated.
  public let citation: Citation
  /// Why no data names it, if the documents give none.
  public let noData: String?
  /// Its aim.
  public let body: Prose
  /// Where it was written.
  public let origin: Origin

  /// A campaign from its parts.
  public init(
    id: ID, name: Name, set: CampaignSet.ID, level: Area.ID, period: Period, areas: [Area.ID],
    chains: [Chain.ID], citation: Citation, noData: String? = nil,
    body: Prose, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.set = set
    self.level = level
    self.period = period
    self.areas = areas
    self.chains = chains
    self.citation = citation
    self.noData = noData
    self.body = body
    self.origin = origin
  }
}
