/// One measured or expected figure of an indicator in an area.
public struct Observation: Sendable {
  /// How firm a figure is, after SDMX's observation status.
  public enum Status: String, Sendable, CaseIterable {
    case actual = "A"
    case preliminary = "P"
    case estimate = "E"
    case forecast = "F"
    case breakInSeries = "B"
    case missing = "M"
  }

  /// What is measured.
  public let indicator: Indicator.ID
  /// Where.
  public let area: Area.ID
  /// When.
  public let period: Period
  /// The figure in the indicator's unit; nil where its source says that there is none.
  public let quantity: Quantity?
  /// How firm it is.
  public let status: Status
  /// The document that prints it.
  public let citation: Citation
  /// A remark for readers.
  public let note: String?
  /// The row it was read from.
  public let origin: Origin

  /// An observation from its parts.
  public init(
    indicator: Indicator.ID, area: Area.ID, period: Period, quantity: Quantity?, status: Status, citation: Citation,
    note: String?, origin: Origin
  ) {
    self.indicator = indicator
    self.area = area
    self.period = period
    self.quantity = quantity
    self.status = status
    self.citation = citation
    self.note = note
    self.origin = origin
  }
}

/// One indicator in one area, over time.
public struct Series: Sendable {
  /// What names a series.
  public struct Key: Sendable, Hashable, Comparable {
    /// What is measured.
    public let indicator: Indicator.ID
    /// Where.
    public let area: Area.ID

    /// The series of `indicator` in `area`.
    public init(indicator: Indicator.ID, area: Area.ID) {
      self.indicator = indicator
      self.area = area
    }

    /// Orders by indicator, then area.
    public static func < (left: Self, right: Self) -> Bool {
      (left.indicator, left.area) < (right.indicator, right.area)
    }
  }

  /// What and where.
  public let key: Key
  /// The newest release of every period, in order of time.
  public let observations: [Observation]
  /// Releases that a newer one has replaced, in order of time.
  public let superseded: [Observation]

  /// A series from observations that are already in order.
  public init(key: Key, observations: [Observation], superseded: [Observation] = []) {
    self.key = key
    self.observations = observations
    self.superseded = superseded
  }
}
