/// A key project that a document names.
public struct Project: Sendable, Identifiable {
  /// The id of a project.
  public typealias ID = Identifier<Project>

  /// The id.
  public let id: ID
  /// The name.
  public let name: Name
  /// Where it stands, if the document says so.
  public let area: Area.ID?
  /// The chain it belongs to.
  public let chain: Chain.ID?
  /// The campaign it belongs to.
  public let campaign: Campaign.ID?
  /// The box of the plan that lists it, such as `box-2`.
  public let box: Locator?
  /// The last stage that a document names.
  public let stage: Stage?
  /// When that stage was reached or is due.
  public let stageDate: Period?
  /// The investment as printed.
  public let investment: String?
  /// The document that names it.
  public let citation: Citation
  /// A remark for readers.
  public let note: String?
  /// The row it was read from.
  public let origin: Origin

  /// A project from its parts.
  public init(
    id: ID, name: Name, area: Area.ID?, chain: Chain.ID?, campaign: Campaign.ID?, box: Locator?, stage: Stage?,
    stageDate: Period?, investment: String?, citation: Citation, note: String?, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.area = area
    self.chain = chain
    self.campaign = campaign
    self.box = box
    self.stage = stage
    self.stageDate = stageDate
    self.investment = investment
    self.citation = citation
    self.note = note
    self.origin = origin
  }
}

/// A figure of a document that is deliberately not data, and why.
public struct UntrackedFigure: Sendable {
  /// Where it stands.
  public let citation: Citation
  /// The figure as printed.
  public let printed: String
  /// Why it is not data.
  public let reason: String
  /// The row it was read from.
  public let origin: Origin

  /// An untracked figure from its parts.
  public init(citation: Citation, printed: String, reason: String, origin: Origin) {
    self.citation = citation
    self.printed = printed
    self.reason = reason
    self.origin = origin
  }
}
