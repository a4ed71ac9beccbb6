import Glibc
import PlanModel

/// The way from a baseline to a goal.
struct Course: Hashable {
  let start: Double
  let goal: Double
  let path: Target.Path

  /// The share of the way covered at `value`: (It−I0)/(T−I0), or ln(It/I0)/ln(T/I0).
  func done(at value: Double) -> Double {
    switch path {
    case .linear: (value - start) / (goal - start)
    case .geometric: log(value / start) / log(goal / start)
    }
  }

  /// What each of `years` must bring to get from `value` to the goal: the unit a year, or percent a year.
  func needed(from value: Double, years: Double) -> Double {
    switch path {
    case .linear: (goal - value) / years
    case .geometric: (pow(goal / value, 1 / years) - 1) * 100
    }
  }

  /// The share of the whole way that a year between two values has covered.
  func pace(from: Double, to: Double, years: Double) -> Double {
    (done(at: to) - done(at: from)) / years
  }

  /// The value at a share of the way.
  func value(at share: Double) -> Double {
    switch path {
    case .linear: start + (goal - start) * share
    case .geometric: start * pow(goal / start, share)
    }
  }

  /// The same way on a path.
  func on(_ path: Target.Path) -> Course {
    Course(start: start, goal: goal, path: path)
  }

  /// Whether the geometric path is defined over these values.
  static func allowsGeometric(_ values: [Double]) -> Bool {
    values.allSatisfy { $0 > 0 }
  }
}
