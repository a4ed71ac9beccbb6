/// How far a building or a project has come.
public enum Stage: String, Sendable, CaseIterable {
  case proposed = "谋划"
  case preparation = "前期"
  case started = "开工"
  case structure = "主体"
  case finished = "竣工"
  case inUse = "投用"
}

/// A dated step of a campaign.
public struct Milestone: Sendable, Identifiable {
  /// The id of a milestone.
  public typealias ID = Identifier<Milestone>

  /// The id.
  public let id: ID
  /// The campaign it belongs to.
  public let campaign: Campaign.ID
  /// What is to be reached.
  public let name: Name
  /// The stage that is meant, if it is a building or a project.
  public let stage: Stage?
  /// When it is planned.
  public let planned: Period?
  /// When it happened.
  public let actual: Period?
  /// The document that says so.
  public let citation: Citation
  /// The figure that its source prints for it, if it has one.
  public let printed: String?
  /// A remark for readers.
  public let note: String?
  /// The row it was read from.
  public let origin: Origin

  /// A milestone from its parts.
  public init(
    id: ID, campaign: Campaign.ID, name: Name, stage: Stage?, planned: Period?, actual: Period?,
    citation: Citation, printed: String? = nil, note: String?, origin: Origin
  ) {
    self.id = id
    self.campaign = campaign
    self.name = name
    self.stage = stage
    self.planned = planned
    self.actual = actual
    self.citation = citation
    self.printed = printed
    self.note = note
    self.origin = origin
  }
}
