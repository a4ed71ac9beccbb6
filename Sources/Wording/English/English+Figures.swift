import PlanModel

// Figures with English units, and with what hedges them in English words.
extension English {
  func figure(_ value: Double, unit: Unit, decimals: Int? = nil) -> String {
    EnglishUnit(unit).figure(value, decimals: decimals)
  }

  func parts(_ value: Double, unit: Unit, decimals: Int?) -> (number: String, unit: String) {
    EnglishUnit(unit).parts(value, decimals: decimals)
  }

  /// A figure, with its hedge in words where one of its ends or its middle is the number printed.
  func figure(_ quantity: Quantity, unit: Unit) -> String {
    let unit = EnglishUnit(unit)
    let (interval, value) = (quantity.interval, unit.figure(quantity.value))
    switch (interval.low.isFinite, interval.high.isFinite) {
    case _ where interval.isExact: return value
    case (true, true): break
    case (true, false): return "at least \(unit.figure(interval.low))"
    case (false, true): return "at most \(unit.figure(interval.high))"
    case (false, false): return "about \(value)"
    }
    let isFloor = ["以上", "不低于", "至少"].contains { quantity.printed?.contains($0) == true }
    if !interval.includesHigh && quantity.value == interval.low {
      return (isFloor ? "at least " : "more than ") + value
    }
    if !interval.includesHigh && quantity.value == interval.high { return "nearly " + value }
    let isAbout = abs(interval.high + interval.low - 2 * quantity.value) <= abs(quantity.value) * 1e-9
    return isAbout ? "about \(value)" : "between \(unit.range(interval.low, interval.high))"
  }

  /// The figure in English words: what is printed in the data files is not English.
  func printed(_ quantity: Quantity, unit: Unit) -> String {
    figure(quantity, unit: unit)
  }

  func difference(_ value: Double, unit: Unit) -> String {
    EnglishUnit(unit.ofDifferences).figure(value, decimals: 2)
  }
}

// Large numbers: six digits are still written out.
extension English {
  var magnitudes: [Magnitude] { EnglishUnit.magnitudes }

  func measure(_ unit: Unit) -> Measure { EnglishUnit(unit).measure }

  func name(of unit: Unit, in magnitude: Magnitude) -> String {
    [magnitude.word, measure(unit).name].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
