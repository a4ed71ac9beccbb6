import PlanModel

/// The verdict on one target, with every input and result that led to it.
public struct Assessment: Sendable {
  /// A figure and the period it speaks of.
  public struct Figure: Sendable, Hashable {
    /// When.
    public let period: Period
    /// What.
    public let quantity: Quantity

    /// A dated figure.
    public init(period: Period, quantity: Quantity) {
      self.period = period
      self.quantity = quantity
    }
  }

  /// One period's figure as it enters the formula.
  public struct Term: Sendable, Hashable {
    /// The year, or the years that are told together.
    public let period: Period
    /// The figure in the indicator's unit; where years compound the rate in percent.
    public let quantity: Quantity
    /// The partner's rate of the same year, in percent, where two are compared.
    public let partner: Quantity?
    /// Whether the period kept a promise that must hold each time: `kept`, `breached` or `borderline`.
    public let verdict: Status?

    /// A figure with what it is compared with and what it says.
    public init(period: Period, quantity: Quantity, partner: Quantity? = nil, verdict: Status? = nil) {
      self.period = period
      self.quantity = quantity
      self.partner = partner
      self.verdict = verdict
    }
  }

  /// Why no share could be computed.
  public enum Reason: String, Sendable, CaseIterable {
    case noBaseline = "no-baseline"
    case noNumber = "no-number"
    case signChange = "sign-change"
    case onePoint = "one-point"
    case missingYears = "missing-years"
    case noPartner = "no-partner"
    case withinRounding = "within-rounding"
    case alreadyThere = "already-there"
    case notStaged = "not-staged"
    case breakInSeries = "break-in-series"
    case levelsOnly = "levels-only"
    case unknownIndicator = "unknown-indicator"
  }

  /// What the pace of the past says about the rest.
  public enum Outlook: String, Sendable, CaseIterable {
    case able, push, hard
  }

  /// How many of the observed periods kept a promise that must hold each time.
  public struct Kept: Sendable, Hashable {
    /// The periods that kept it at every reading.
    public let periods: Int
    /// All observed periods.
    public let observed: Int

    /// So many of so many.
    public init(periods: Int, observed: Int) {
      self.periods = periods
      self.observed = observed
    }
  }

  /// The verdict that the other path would give.
  public struct Sensitivity: Sendable, Hashable {
    /// The other path.
    public let path: Target.Path
    /// Its verdict.
    public let status: Status

    /// The verdict under another path.
    public init(path: Target.Path, status: Status) {
      self.path = path
      self.status = status
    }
  }

  /// The target that is judged.
  public internal(set) var target: Target
  /// The path that was used, where one applies.
  public internal(set) var path: Target.Path?
  /// The promised figure in the indicator's unit; for a change or a multiple the one that follows from the baseline.
  public internal(set) var goal: Quantity?
  /// The figure it starts from.
  public internal(set) var baseline: Figure?
  /// The figure that counts: the latest later than the baseline and not after the due period.
  public internal(set) var latest: Figure?
  /// A figure for a period after the due one, shown but not judged.
  public internal(set) var later: Figure?
  /// A forecast later than `latest`, shown but not judged.
  public internal(set) var forecast: Figure?
  /// The figures that enter the formula, in order of time.
  ///
  /// Yearly rates for growth, yearly cuts or flows for a cut or a sum, every observed period with its verdict for what
  /// must hold each time, both rates for what must keep step, and for a distance the yearly figures from the baseline
  /// on, whose paces make the outlook. Empty where one figure or a date decides.
  public internal(set) var terms: [Term]
  /// When a milestone was planned.
  public internal(set) var planned: Period?
  /// When a milestone was reached.
  public internal(set) var reached: Period?
  /// What the years so far add up to: a sum, a mean growth or a cut in percent, a mean lead in percentage points.
  public internal(set) var soFar: Figure?
  /// The years that a sum or a mean would need and that have no figure.
  public internal(set) var missingYears: [Int]
  /// The year that came closest to the limit, or went furthest past it.
  public internal(set) var worst: Figure?
  /// How far `latest` stays inside the limit, in the indicator's unit; negative outside.
  public internal(set) var headroom: Double?
  /// Of the observed periods those that certainly kept the promise, and all of them; nil where one value decides.
  public internal(set) var kept: Kept?
  /// The days by which a milestone came or is late; negative if early.
  public internal(set) var slip: Int?
  /// The share of the distance covered, 0 to 1 and beyond.
  public internal(set) var done: Interval?
  /// The share of time used when `latest` was measured, 0 to 1.
  public internal(set) var elapsed: Double?
  /// `done / elapsed`.
  public internal(set) var ratio: Interval?
  /// `done - elapsed`, in percentage points.
  public internal(set) var gap: Interval?
  /// What each remaining year must bring, in the unit of the target's kind: percent a year for growth and geometric
  /// paths, the indicator's unit a year otherwise.
  public internal(set) var needed: Double?
  /// The verdict.
  public internal(set) var status: Status
  /// The verdicts at the outermost corners where they differ; empty otherwise.
  public internal(set) var statusEnds: [Status]
  /// Whether the due period is over.
  public internal(set) var isClosed: Bool
  /// Whether it had been reached by a year after which it fell back.
  public internal(set) var wasMet: Bool
  /// What the pace of the past says about the rest.
  public internal(set) var outlook: Outlook?
  /// The verdict under the other path, where it differs.
  public internal(set) var sensitivity: Sensitivity?
  /// Why no share could be computed.
  public internal(set) var reason: Reason?

  /// An assessment from its parts.
  public init(
    target: Target, path: Target.Path? = nil, goal: Quantity? = nil, baseline: Figure? = nil, latest: Figure? = nil,
    later: Figure? = nil, forecast: Figure? = nil, terms: [Term] = [], planned: Period? = nil,
    reached: Period? = nil, soFar: Figure? = nil, missingYears: [Int] = [],
    worst: Figure? = nil, headroom: Double? = nil, kept: Kept? = nil, slip: Int? = nil,
    done: Interval? = nil, elapsed: Double? = nil,
    ratio: Interval? = nil, gap: Interval? = nil, needed: Double? = nil, status: Status, statusEnds: [Status] = [],
    isClosed: Bool, wasMet: Bool = false, outlook: Outlook? = nil, sensitivity: Sensitivity? = nil,
    reason: Reason? = nil
  ) {
    self.target = target
    self.path = path
    self.goal = goal
    self.baseline = baseline
    self.latest = latest
    self.later = later
    self.forecast = forecast
    self.terms = terms
    self.planned = planned
    self.reached = reached
    self.soFar = soFar
    self.missingYears = missingYears
    self.worst = worst
    self.headroom = headroom
    self.kept = kept
    self.slip = slip
    self.done = done
    self.elapsed = elapsed
    self.ratio = ratio
    self.gap = gap
    self.needed = needed
    self.status = status
    self.statusEnds = statusEnds
    self.isClosed = isClosed
    self.wasMet = wasMet
    self.outlook = outlook
    self.sensitivity = sensitivity
    self.reason = reason
  }
}
