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
  }

  /// What the pace of the past says about the rest.
  public enum Outlook: String, Sendable, CaseIterable {
    case able, push, hard
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
  public let target: Target
  /// The path that was used, where one applies.
  public let path: Target.Path?
  /// The figure it starts from.
  public let baseline: Figure?
  /// The figure that counts: the latest later than the baseline and not after the due period.
  public let latest: Figure?
  /// A figure for a period after the due one, shown but not judged.
  public let later: Figure?
  /// The share of the distance covered, 0 to 1 and beyond.
  public let done: Interval?
  /// The share of time used when `latest` was measured, 0 to 1.
  public let elapsed: Double?
  /// `done / elapsed`.
  public let ratio: Interval?
  /// `done - elapsed`, in percentage points.
  public let gap: Interval?
  /// What each remaining year must bring, in the unit of the target's kind: percent a year for growth and geometric
  /// paths, the indicator's unit a year otherwise.
  public let needed: Double?
  /// The verdict.
  public let status: Status
  /// The verdicts at the outermost corners where they differ; empty otherwise.
  public let statusEnds: [Status]
  /// Whether the due period is over.
  public let isClosed: Bool
  /// Whether it had been reached by a year after which it fell back.
  public let wasMet: Bool
  /// What the pace of the past says about the rest.
  public let outlook: Outlook?
  /// The verdict under the other path, where it differs.
  public let sensitivity: Sensitivity?
  /// Why no share could be computed.
  public let reason: Reason?
  /// The verdict in words.
  public let sentence: Sentence

  /// An assessment from its parts.
  public init(
    target: Target, path: Target.Path? = nil, baseline: Figure? = nil, latest: Figure? = nil, later: Figure? = nil,
    done: Interval? = nil, elapsed: Double? = nil, ratio: Interval? = nil, gap: Interval? = nil,
    needed: Double? = nil, status: Status, statusEnds: [Status] = [], isClosed: Bool, wasMet: Bool = false,
    outlook: Outlook? = nil, sensitivity: Sensitivity? = nil, reason: Reason? = nil, sentence: Sentence
  ) {
    self.target = target
    self.path = path
    self.baseline = baseline
    self.latest = latest
    self.later = later
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
    self.sentence = sentence
  }
}

/// A generated sentence in the languages of the portal.
public struct Sentence: Sendable, Hashable {
  /// The sentence in Chinese.
  public let zh: String
  /// The sentence in English.
  public let en: String

  /// A sentence from its two wordings.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
