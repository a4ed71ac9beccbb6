import PlanModel

// Growth and cuts are promised of rates, which some indicators give as an index.
extension Promise {
  /// Whether the indicator is a rate of change a year, as a percentage or as an index of the year before.
  var isOfRate: Bool {
    switch indicator.measure {
    case .rate, .index: true
    case .share, .rank, .milestone: false
    case .stock, .flow: [.percent, .points].contains(indicator.unit.family)
    }
  }

  /// The figure as a rate: an index of 108.1 (the year before = 100) is a growth of 8.1, one of 97.3 a cut of 2.7.
  func rate(_ figure: Assessment.Figure) -> Assessment.Figure {
    guard indicator.measure == .index, target.kind != .cumulative else { return figure }
    let quantity = target.kind == .growth ? figure.quantity.map { $0 - 100 } : figure.quantity.mirrored(at: 100)
    return Assessment.Figure(period: figure.period, quantity: quantity)
  }
}

extension Quantity {
  /// What is left of `whole`; the ends change places.
  fileprivate func mirrored(at whole: Double) -> Quantity {
    Quantity(value: whole - value, interval: interval.map { whole - $0 }, precision: precision)
  }
}
