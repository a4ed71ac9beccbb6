/// What a value must stay inside of, every time.
enum Bound: Hashable {
  case side(GoalLine)
  case band(low: Double, high: Double)

  func contains(_ corner: Corner) -> Bool {
    switch self {
    case .side(let line): line.isReached(at: corner)
    case .band(let low, let high):
      GoalLine(value: low, isRising: true).isReached(at: corner)
        && GoalLine(value: high, isRising: false).isReached(at: corner)
    }
  }

  /// How far inside a value is; negative outside.
  func margin(of value: Double) -> Double {
    switch self {
    case .side(let line): line.margin(of: value)
    case .band(let low, let high): min(value - low, high - value)
    }
  }
}
