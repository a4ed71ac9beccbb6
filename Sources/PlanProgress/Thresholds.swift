/// The cuts of the method: where one verdict ends and the next begins.
public struct Thresholds: Sendable, Hashable {
  /// The ratio from which a target is ahead.
  public var ahead = 1.05
  /// The ratio from which it is on track.
  public var onTrack = 0.95
  /// The ratio from which it lags only slightly.
  public var slightLag = 0.60
  /// The share of time up to which it is too early to judge.
  public var early = 0.2
  /// A distance of fewer rounding units than this cannot be judged.
  public var roundingUnits = 10.0
  /// The share of the distance by which a closed target must be passed to be exceeded.
  public var exceeded = 0.05
  /// How far a maintained value may stray, as a share of it.
  public var maintained = 0.02
  /// How far the mean growth may fall behind its partner's, in percentage points.
  public var inStep = 0.5
  /// The number of past paces whose mean counts as recent.
  public var recentPaces = 3
  /// The number of points below which no outlook is given.
  public var outlookPoints = 3

  /// The cuts that the method names.
  public static let standard = Thresholds()

  /// The cuts that the method names, to be changed one by one.
  public init() {}
}
