import Foundation

/// One figure of a series as a document prints it.
struct Figure {
  let year: Int
  /// The number of the column `value`; nil where the document has none.
  let value: Double?
  let printed: String
  /// The letter of the column `status`.
  var status = "A"
  var note = ""
}

extension Gauge {
  /// The number to as many digits as its documents print.
  func rounded(_ value: Double) -> Double {
    let scale = pow(10, Double(places))
    return (value * scale).rounded() / scale
  }

  /// The least difference that its documents print.
  var step: Double { pow(10, -Double(places)) }

  /// The number as it is written in a data file and in a document.
  func text(_ value: Double) -> String { String(format: "%.\(places)f", value) }

  /// Whether documents print it in round numbers with a hedge, as they do large counts and amounts.
  func canBeHedged(_ value: Double) -> Bool {
    (measure == "stock" || measure == "flow") && direction == .up && value >= 100
  }

  /// An exact figure.
  func figure(_ year: Int, _ value: Double) -> Figure {
    let words = text(value) + unit
    return Figure(year: year, value: value, printed: promise == .rank ? "第" + words : words)
  }

  /// A figure in a round number: 近, 超, 余, 约 or 左右, as fits the number behind it.
  func hedged(_ year: Int, _ value: Double, _ chance: inout Chance) -> Figure {
    let power = pow(10, log10(value).rounded(.down) - 1)
    let round = (value / power).rounded() * power
    let number = String(format: "%.0f", round)
    let printed =
      if round > value {
        chance.pick(["近\(number)\(unit)", "接近\(number)\(unit)", "约\(number)\(unit)"])
      } else {
        chance.pick(["超\(number)\(unit)", "\(number)余\(unit)", "\(number)\(unit)左右", "突破\(number)\(unit)"])
      }
    return Figure(year: year, value: round, printed: printed)
  }
}
