/// A promise with a number or a test, for an indicator in an area, due at a time.
public struct Target: Sendable, Identifiable {
  /// The id of a target.
  public typealias ID = Identifier<Target>

  /// What a promise asks for; each kind is measured in its own way.
  public enum Kind: String, Sendable, CaseIterable {
    case level, share, growth
    case eachYear = "each-year"
    case cumulative
    case cumulativeCut = "cumulative-cut"
    case change, multiple, limit, maintain
    case inStep = "in-step"
    case range, rank, milestone, delegated, qualitative
  }

  /// On which side of the value the promise is kept.
  public enum Comparison: String, Sendable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case about = "="
  }

  /// The shape of the path from baseline to target.
  public enum Path: String, Sendable, CaseIterable {
    case linear, geometric
  }

  /// Whether the government must deliver (约束性) or expects the market to (预期性).
  public enum Property: String, Sendable, CaseIterable {
    case binding, expected
  }

  /// How firmly it is worded.
  public enum Modality: String, Sendable, CaseIterable {
    /// Hoped for: 力争, 有望.
    case aspire
  }

  /// The figure a promise starts from.
  public struct Baseline: Sendable, Hashable {
    /// When it was measured.
    public let period: Period
    /// The figure, if the target's row gives it; otherwise it is the observation of that period.
    public let quantity: Quantity?

    /// A baseline from its parts.
    public init(period: Period, quantity: Quantity?) {
      self.period = period
      self.quantity = quantity
    }
  }

  /// The id.
  public let id: ID
  /// What is promised.
  public let indicator: Indicator.ID
  /// Where.
  public let area: Area.ID
  /// What the promise asks for.
  public let kind: Kind
  /// When it is due.
  public let due: Period
  /// The promised figure, nil where the promise has no number.
  ///
  /// For a range its interval spans `value` to `value_max`.
  public let goal: Quantity?
  /// On which side it is kept; nil leaves it to the indicator's direction.
  public let comparison: Comparison?
  /// What it starts from, if stated.
  public let baseline: Baseline?
  /// The shape of its path, if stated.
  public let path: Path?
  /// Who must deliver, if stated.
  public let property: Property?
  /// How firmly it is worded.
  public let modality: Modality?
  /// The campaign that states it.
  public let campaign: Campaign.ID?
  /// The chain it is stated for.
  public let chain: Chain.ID?
  /// The document that prints it.
  public let citation: Citation
  /// A remark for readers.
  public let note: String?
  /// The promise as its source prints it, also where it has no number.
  public let printed: String?
  /// The row it was read from.
  public let origin: Origin

  /// A target from its parts.
  public init(
    id: ID, indicator: Indicator.ID, area: Area.ID, kind: Kind, due: Period, goal: Quantity?,
    comparison: Comparison?, baseline: Baseline?, path: Path?, property: Property?, modality: Modality?,
    campaign: Campaign.ID?, chain: Chain.ID?, citation: Citation, note: String?,
    printed: String? = nil, origin: Origin
  ) {
    self.id = id
    self.indicator = indicator
    self.area = area
    self.kind = kind
    self.due = due
    self.goal = goal
    self.comparison = comparison
    self.baseline = baseline
    self.path = path
    self.property = property
    self.modality = modality
    self.campaign = campaign
    self.chain = chain
    self.citation = citation
    self.note = note
    self.printed = printed
    self.origin = origin
  }
}
