import PlanModel

extension Series {
  /// The observation that speaks for the series: the last that is measured, else the last that is expected; nil where no
  /// document gives one.
  ///
  /// O(n) in the observations.
  public var latest: Observation? {
    observations.last { $0.quantity != nil && $0.status != .forecast } ?? observations.last
  }
}
