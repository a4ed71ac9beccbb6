import PlanModel

/// The rules that turn a share of the distance and a share of the time into a verdict.
struct Ladder {
  let thresholds: Thresholds
  /// Cuts are decimals, so a ratio that equals one may miss it by a rounding of Double.
  private let slack = 1e-9

  init(_ thresholds: Thresholds) {
    self.thresholds = thresholds
  }

  /// The verdict while the due date is ahead; `elapsed` is nil where no time can be measured.
  ///
  /// Where the baseline had already reached the goal there is no share, and a figure short of it has lost it.
  func running(_ trial: Trial, elapsed: Double?, withinRounding: Bool, mayBeMet: Bool = true) -> Status {
    if trial.isReached && mayBeMet { return .met }
    guard let elapsed else { return .notMeasurable }
    guard let done = trial.done else { return .breached }
    if elapsed <= thresholds.early + slack || withinRounding { return .early }
    return status(ofRatio: done / elapsed)
  }

  /// The verdict once the due period is over and has its value.
  func closed(_ trial: Trial) -> Status {
    guard trial.isReached else { return .closedMissed }
    return trial.isExceeded ? .closedExceeded : .closedMet
  }

  /// The verdicts at every corner of a distance; one while the figure of the due period is awaited.
  func verdicts(
    on trials: [Trial], until deadline: Deadline, hasFigure: Bool, elapsed: Double? = nil, withinRounding: Bool = false
  ) -> [Status] {
    if let awaited = deadline.awaited(hasFigure: hasFigure) { return [awaited] }
    return trials.map {
      deadline.isClosed ? closed($0) : running($0, elapsed: elapsed, withinRounding: withinRounding)
    }
  }

  /// Whether `done` passes the goal by enough.
  func isExceeded(done: Double) -> Bool {
    done >= 1 + thresholds.exceeded - slack
  }

  private func status(ofRatio ratio: Double) -> Status {
    switch ratio + slack {
    case thresholds.ahead...: .ahead
    case thresholds.onTrack...: .onTrack
    case thresholds.slightLag...: .slightLag
    case 0...: .lag
    default: .reverse
    }
  }
}
