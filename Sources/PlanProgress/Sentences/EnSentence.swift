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

  /// A figure, with both ends where it is hedged.
  func figure(_ quantity: Quantity) -> String {
    let interval = quantity.interval
    if interval.isExact { return figure(quantity.value) }
    if !interval.high.isFinite { return "at least \(figure(interval.low))" }
    if !interval.low.isFinite { return "at most \(figure(interval.high))" }
    return "between \(FigureText.number(interval.low * unit.factor)) and \(figure(interval.high))"
  }

  /// A dated figure: `845 in 2023`.
  func dated(_ figure: Assessment.Figure) -> String {
    "\(self.figure(figure.quantity)) in \(Self.period(figure.period))"
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
