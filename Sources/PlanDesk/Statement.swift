import PlanModel

/// One thing that a document states and the portal shows.
public enum Statement: Sendable {
  /// A figure, also one that a newer release has replaced.
  case observation(Observation)
  case target(Target.ID, Citation)
  case project(Project.ID, Citation)
  case milestone(Milestone.ID, Citation)
  case untracked(UntrackedFigure)
  /// An area that the document is cited for as a whole.
  case area(Area.ID, Citation)
  case chain(Chain.ID, Citation)
  case campaign(Campaign.ID, Citation)

  /// Where it is stated.
  public var citation: Citation {
    switch self {
    case .observation(let observation): observation.citation
    case .untracked(let figure): figure.citation
    case .target(_, let citation), .project(_, let citation), .milestone(_, let citation), .area(_, let citation),
      .chain(_, let citation), .campaign(_, let citation):
      citation
    }
  }
}

/// How many statements are taken from a document.
public struct StatementCount: Sendable, Hashable {
  /// Those that are data.
  public let data: Int
  /// Those that deliberately are not.
  public let untracked: Int

  /// All of them.
  public var total: Int { data + untracked }

  /// Counts `statements`.
  ///
  /// O(n).
  public init(_ statements: some Collection<Statement>) {
    untracked = statements.count { if case .untracked = $0 { true } else { false } }
    data = statements.count - untracked
  }
}

/// Something that the plan states, and where in its text.
public struct PlacedStatement: Sendable {
  /// Where it stands.
  public let place: PlanPlace
  /// What it is.
  public let statement: Statement

  /// A statement at a place.
  public init(place: PlanPlace, statement: Statement) {
    self.place = place
    self.statement = statement
  }
}
