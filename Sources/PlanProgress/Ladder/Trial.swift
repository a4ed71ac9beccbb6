/// What one corner of the figures says.
struct Trial: Hashable {
  /// The share of the distance covered; nil without a baseline, or where it leaves no distance.
  let done: Double?
  /// Whether the goal is reached.
  let isReached: Bool
  /// Whether it is passed by enough to be exceeded.
  let isExceeded: Bool
}

extension Status {
  /// The place from worst to best, to name the outermost of several.
  var order: Int {
    switch self {
    case .notMeasurable, .noData, .pending, .overdue, .qualitative, .borderline: 0
    case .reverse, .breached, .closedMissed: 1
    case .lag: 2
    case .slightLag: 3
    case .early: 4
    case .onTrack: 5
    case .ahead: 6
    case .kept, .met, .closedMet: 7
    case .closedExceeded: 8
    }
  }
}
