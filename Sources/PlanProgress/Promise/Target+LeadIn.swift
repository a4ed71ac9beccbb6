import PlanModel

extension Target {
  /// Whether its figure needs words before it that say what it is of: a growth over a single year is no mean.
  public var isLedIn: Bool {
    let isOfOneYear = kind == .growth && baseline?.period.year == due.year - 1
    return [.growth, .eachYear, .cumulative, .cumulativeCut, .change].contains(kind) && !isOfOneYear
  }
}
