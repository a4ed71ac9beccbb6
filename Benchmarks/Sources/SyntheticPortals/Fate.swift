/// How a promise and its figures lie in time, so that verdicts of every kind occur.
enum Fate: CaseIterable {
  /// The plan runs, and its figures are out.
  case running
  /// It was due in the last year that has a figure.
  case closed
  /// It was made only lately, for long.
  case early
  /// Its due year is over, and the figure may still come.
  case pending
  /// Its due year is over, and the figure should be out.
  case overdue
  /// Nothing was counted since it was made.
  case unobserved
  /// The figure that it starts from was never published.
  case baseless
  /// The last figure is hedged, and the goal lies within what it may mean.
  case borderline

  init(_ chance: inout Chance) {
    self =
      switch chance.integer(0...99) {
      case 0..<46: .running
      case 46..<70: .closed
      case 70..<77: .early
      case 77..<82: .pending
      case 82..<87: .overdue
      case 87..<90: .unobserved
      case 90..<94: .baseless
      default: .borderline
      }
  }

  /// The year that the promise starts from.
  var base: Int { self == .early ? 2023 : 2020 }

  /// The year that the promise is for.
  var due: Int {
    switch self {
    case .running, .unobserved, .baseless, .borderline: 2025
    case .closed, .pending: 2024
    case .early: 2030
    case .overdue: 2023
    }
  }

  /// The last year that has a figure.
  var last: Int {
    switch self {
    case .running, .closed, .early, .baseless, .borderline: 2024
    case .pending: 2023
    case .overdue: 2022
    case .unobserved: 2020
    }
  }
}
