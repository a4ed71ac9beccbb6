/// The checks that every layout makes before it computes.
enum InputCheck {
  /// The greatest magnitude that a chart draws.
  static let limit = 1e18
  /// What is nearer to zero has no ratio to anything that a chart draws.
  static let leastPositive = 1e-200
  /// The furthest year that a chart draws.
  static let timeLimit = 1e5

  static func value(_ value: Double, _ datum: @autoclosure () -> Datum) throws(ChartError) {
    guard value.isFinite else { throw .notFinite(datum()) }
    guard value.magnitude <= limit else { throw .tooLarge(datum()) }
  }

  static func time(_ time: Double, _ datum: @autoclosure () -> Datum) throws(ChartError) {
    guard time.isFinite else { throw .notFinite(datum()) }
    guard time.magnitude <= timeLimit else { throw .tooLarge(datum()) }
  }

  /// As `value`, and above zero by more than rounding leaves.
  static func positive(_ value: Double, _ datum: @autoclosure () -> Datum) throws(ChartError) {
    try self.value(value, datum())
    guard value >= leastPositive else { throw .notPositive(datum()) }
  }

  static func interval(_ interval: ValueInterval, _ datum: @autoclosure () -> Datum) throws(ChartError) {
    try value(interval.low, datum())
    try value(interval.high, datum())
    guard interval.low <= interval.high else { throw .reversed(datum()) }
  }

  static func width(_ width: Double, atLeast minimum: Double) throws(ChartError) {
    guard width.isFinite, width >= minimum, width <= 100_000 else { throw .tooNarrow(minimum: minimum) }
  }
}
