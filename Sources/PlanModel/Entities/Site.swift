/// What `site.yaml` says of the portal and its plan.
public struct Site: Sendable {
  /// The plan that the portal follows.
  public struct PlanSpan: Sendable {
    /// The plan's name.
    public let name: Name
    /// The area whose plan it is.
    public let area: Area.ID
    /// The year its baselines speak of.
    public let baseYear: Int
    /// Its first year.
    public let start: Int
    /// Its last year.
    public let end: Int
    /// The document that is the plan's text; its locators name parts, chapters and sections.
    public let source: Source.ID?
    /// The box of the plan that is its table of main indicators.
    public let mainTable: Locator?

    /// A plan from its parts.
    public init(
      name: Name, area: Area.ID, baseYear: Int, start: Int, end: Int, source: Source.ID? = nil,
      mainTable: Locator? = nil
    ) {
      self.name = name
      self.area = area
      self.baseYear = baseYear
      self.start = start
      self.end = end
      self.source = source
      self.mainTable = mainTable
    }
  }

  /// A line of the footer that a public website in China must carry, such as the ICP number.
  public struct Compliance: Sendable, Hashable {
    /// The key in `site.yaml`.
    public let key: String
    /// What to print.
    public let value: String

    /// A line from its parts.
    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// What `site.yaml` says of the map: where its file is, how areas are found in it, and what it shows.
  public struct MapSettings: Sendable, Hashable {
    /// How the figures on a map are parted into classes.
    public enum Classes: String, Sendable, CaseIterable {
      case quantiles
      case equalSteps = "equal-steps"
    }

    /// The path below Content.
    public let file: String
    /// The property of a feature that names its area.
    public let property: String
    /// The indicators that are mapped though they are neither rates nor shares.
    public let indicators: [Indicator.ID]
    /// How figures are parted.
    public let classes: Classes

    /// Settings from their parts; each has what counts where nothing is written.
    public init(
      file: String = "map/areas.geojson", property: String = "id", indicators: [Indicator.ID] = [],
      classes: Classes = .quantiles
    ) {
      self.file = file
      self.property = property
      self.indicators = indicators
      self.classes = classes
    }
  }

  /// The portal's title.
  public let title: Name
  /// The address it is published at, ending in `/`.
  public let baseURL: String
  /// The languages it is published in, its own first.
  public let languages: SiteLanguages
  /// The day that verdicts are given for.
  public let asOf: CalendarDate
  /// The plan it follows.
  public let plan: PlanSpan
  /// Who publishes it.
  public let publisher: Name?
  /// The licence of its texts and data.
  public let licence: String?
  /// Lines for the footer.
  public let compliance: [Compliance]
  /// The map, if its file is there.
  public let map: MapSettings

  /// A site from its parts.
  public init(
    title: Name, baseURL: String, languages: SiteLanguages,
    asOf: CalendarDate, plan: PlanSpan, publisher: Name?, licence: String?, compliance: [Compliance],
    map: MapSettings = MapSettings()
  ) {
    self.title = title
    self.baseURL = baseURL
    self.languages = languages
    self.asOf = asOf
    self.plan = plan
    self.publisher = publisher
    self.licence = licence
    self.compliance = compliance
    self.map = map
  }
}
