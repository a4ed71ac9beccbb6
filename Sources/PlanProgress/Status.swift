/// The verdict on a target: the ladder of the method.
///
/// The raw values are stable codes; a voice says them in words.
public enum Status: String, Sendable, CaseIterable {
  // Running: the due date is still ahead.
  case met, ahead
  case onTrack = "on-track"
  case slightLag = "slight-lag"
  case lag, reverse, borderline, kept, breached, early
  // Closed: the due period is over and has a value.
  case closedMet = "closed-met"
  case closedExceeded = "closed-exceeded"
  case closedMissed = "closed-missed"
  // Not to be judged yet, or not at all.
  case pending, overdue
  case noData = "no-data"
  case notMeasurable = "not-measurable"
  case qualitative
}

extension Status {
  /// The five tones that statuses are shown in.
  public enum Tone: String, Sendable, CaseIterable {
    case done
    case onTrack = "on-track"
    case slight
    case behind, unknown
  }

  /// The tone of this status; shape and word always stand beside it.
  public var tone: Tone { standing.tone }

  /// Whether any observation stands behind this status.
  public var hasEvidence: Bool {
    switch self {
    case .noData, .qualitative, .notMeasurable: false
    default: true
    }
  }
}
