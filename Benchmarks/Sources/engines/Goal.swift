import Foundation

/// How fast ours shall be beside another engine.
enum Goal {
  /// At least so many times as fast.
  case faster(Double)
  /// At most so many times as slow.
  case slower(Double)

  /// What `ratio`, the other's time by ours, means for the goal.
  func verdict(_ ratio: Double) -> String {
    switch self {
    case .faster(let least):
      String(format: "%8.1f× faster   ≥ %.0f× ", ratio, least) + (ratio >= least ? "met" : "NOT MET")
    case .slower(let most):
      String(format: "%8.1f× slower   ≤ %.0f× ", 1 / ratio, most) + (1 / ratio <= most ? "met" : "NOT MET")
    }
  }
}
