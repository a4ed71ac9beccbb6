import PlanModel

/// A figure as a document prints it, read in the unit of an indicator.
struct PrintedFigure: Sendable, Hashable {
  /// The printed number; of a range the first.
  var value: Double
  /// What it says about the true or the promised number.
  var interval: Interval
  /// Half a unit of the last printed digit.
  var precision: Double
  /// The word that qualifies it.
  var hedge: Hedge?
  /// Whether it is expected rather than measured: 预计.
  var isForecast = false
  /// Whether it is hoped for: 力争, 有望.
  var isAspiration = false

  /// Whether a number in a data file can be what is printed; relative tolerance 1e-9.
  func agrees(with number: Double) -> Bool {
    let slack = 1e-9 * max(abs(number), abs(value))
    return abs(number - value) <= slack || (interval.low - slack...interval.high + slack).contains(number)
  }

  /// The same figure below zero: a fall of 2% printed as `下降2%`.
  var negated: PrintedFigure {
    var result = self
    result.value = -value
    result.interval = interval.map { -$0 }
    return result
  }
}

/// What came of reading a printed figure.
enum PrintedReading: Sendable, Hashable {
  /// The figures in the indicator's unit, in the order of the text.
  case figures([PrintedFigure])
  /// Words without a number, such as `持续保持`.
  case words
  /// There are digits, but none with the indicator's unit.
  case unreadable
}
