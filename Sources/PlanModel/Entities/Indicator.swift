/// A subject under which indicators are grouped.
public struct Theme: Sendable, Identifiable {
  /// The id of a theme.
  public typealias ID = Identifier<Theme>

  /// The id.
  public let id: ID
  /// The name.
  public let name: Name

  /// A theme from its parts.
  public init(id: ID, name: Name) {
    self.id = id
    self.name = name
  }
}

/// What is measured, in whatever area.
public struct Indicator: Sendable, Identifiable {
  /// The id of an indicator.
  public typealias ID = Identifier<Indicator>

  /// Which way is better.
  public enum Direction: String, Sendable, CaseIterable {
    case up, down, none
  }

  /// What kind of number it is; decides how its progress may be computed.
  public enum Measure: String, Sendable, CaseIterable {
    case stock, flow, rate, share, index, rank, milestone
  }

  /// The id: the file's name.
  public let id: ID
  /// The name.
  public let name: Name
  /// Its theme.
  public let theme: Theme.ID
  /// Its unit, such as `亿元` or `%`.
  public let unit: Unit
  /// Which way is better.
  public let direction: Direction
  /// What kind of number it is.
  public let measure: Measure
  /// What exactly is counted.
  public let definition: Name
  /// Its row in the plan's table of main indicators, such as `box-1/9`.
  public let planRow: Locator?
  /// Months after a period within which its figure should be out.
  public let releaseLag: Int
  /// The indicator it must keep step with.
  public let partner: ID?
  /// Why it matters and how it is doing.
  public let body: Prose
  /// Where it was written.
  public let origin: Origin

  /// An indicator from its parts.
  public init(
    id: ID, name: Name, theme: Theme.ID, unit: Unit, direction: Direction, measure: Measure,
    definition: Name, planRow: Locator?, releaseLag: Int = 12, partner: ID? = nil, body: Prose, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.theme = theme
    self.unit = unit
    self.direction = direction
    self.measure = measure
    self.definition = definition
    self.planRow = planRow
    self.releaseLag = releaseLag
    self.partner = partner
    self.body = body
    self.origin = origin
  }
}
