import PlanModel
import PlanProgress

/// The verdict on one target, with what it was judged in.
public struct Verdict: Sendable {
  /// The verdict and every number that led to it.
  public let assessment: Assessment
  /// The target's indicator, area and plan.
  public let setting: Setting

  /// A verdict given in `setting`.
  public init(_ assessment: Assessment, in setting: Setting) {
    self.assessment = assessment
    self.setting = setting
  }

  /// The target that is judged.
  public var target: Target { assessment.target }
  /// What is promised.
  public var indicator: Indicator { setting.indicator }
  /// The series that the target is judged by.
  public var key: Series.Key { Series.Key(indicator: target.indicator, area: target.area) }
}

extension RollUp {
  /// Counts `verdicts`.
  ///
  /// O(n).
  public init(_ verdicts: some Sequence<Verdict>) {
    self.init(verdicts.lazy.map(\.assessment))
  }
}
