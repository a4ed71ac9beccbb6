extension Status {
  /// The six answers to how a promise stands that a reader tells apart at a glance.
  public enum Standing: String, Sendable, CaseIterable {
    /// Reached, or ahead of time.
    case met
    /// On track, or kept so far.
    case onTrack = "on-track"
    /// A little behind, or on the line.
    case slight
    /// Behind, broken, or missed.
    case behind
    /// Nobody has published the figure that would tell.
    case unpublished
    /// Not for figures to say: too early, without a number, or not to be computed.
    case open

    /// The tone that it is shown in.
    public var tone: Tone {
      switch self {
      case .met: .done
      case .onTrack: .onTrack
      case .slight: .slight
      case .behind: .behind
      case .unpublished, .open: .unknown
      }
    }
  }

  /// How a promise with this status stands.
  public var standing: Standing {
    switch self {
    case .met, .ahead, .closedMet, .closedExceeded: .met
    case .onTrack, .kept: .onTrack
    case .slightLag, .borderline: .slight
    case .lag, .reverse, .breached, .closedMissed: .behind
    case .noData, .pending, .overdue: .unpublished
    case .early, .notMeasurable, .qualitative: .open
    }
  }
}

extension RollUp {
  /// How many promises stand how; every standing occurs, in its order.
  public var standings: [(standing: Status.Standing, count: Int)] {
    Status.Standing.allCases.map { standing in
      (standing, entries.reduce(0) { $0 + ($1.status.standing == standing ? $1.count : 0) })
    }
  }
}
