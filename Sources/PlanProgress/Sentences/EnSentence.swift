import PlanModel

/// The verdict in English: what was promised, what is measured, what share is done, what the rest needs.
struct EnSentence {
  let account: Account
  let unit: EnUnit

  init(account: Account) {
    self.account = account
    unit = EnUnit(account.unit)
  }

  var assessment: Assessment { account.assessment }

  /// One sentence or two.
  var text: String {
    let first = "\(promise); \(outcome)."
    return ([first] + [rest, aside].compactMap(\.self).map { "\($0)." }).joined(separator: " ")
  }

  /// A figure in the indicator's unit.
  func figure(_ value: Double) -> String {
    unit.figure(value)
  }

  /// A difference in the indicator's unit: of percentages it is percentage points.
  func difference(_ value: Double) -> String {
    (account.isPercent ? EnUnit.percentagePoints : unit).figure(value, decimals: 2)
  }

  /// A figure, with its hedge in words where one of its ends or its middle is the number printed.
  func figure(_ quantity: Quantity) -> String {
    let (interval, value) = (quantity.interval, figure(quantity.value))
    switch (interval.low.isFinite, interval.high.isFinite) {
    case _ where interval.isExact: return value
    case (true, true): break
    case (true, false): return "at least \(figure(interval.low))"
    case (false, true): return "at most \(figure(interval.high))"
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

  /// A dated figure: `845 in 2023`.
  func dated(_ figure: Assessment.Figure) -> String {
    "\(self.figure(figure.quantity)) in \(Self.period(figure.period))"
  }

  /// Years in order, those that follow each other together: `2019, 2022–2024`.
  static func years(_ years: [Int]) -> String {
    years.runs.map { period($0.count == 1 ? .year($0.lowerBound) : .span($0.lowerBound, $0.upperBound)) }
      .joined(separator: ", ")
  }

  /// A period: `2023`, `June 2023`, `2021–2023`.
  static func period(_ period: Period) -> String {
    switch period {
    case .year(let year): "\(year)"
    case .month(let year, let month): "\(months[(month - 1) % 12]) \(year)"
    case .quarter(let year, let quarter): "Q\(quarter) \(year)"
    case .span(let first, let last): "\(first)–\(last)"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
