import PlanModel

/// Two periods that figures are compared at.
struct CommonTimes: Hashable {
  let first: Period
  let second: Period

  private init(_ first: Period, _ second: Period) {
    (self.first, self.second) = (first, second)
  }

  /// The two periods of equal length that most series have in common, and of these the furthest apart; nil where fewer
  /// than three series have any.
  init?(of series: [Series]) {
    var counts: [CommonTimes: Int] = [:]
    for figures in series.flatMap(\.comparableFigures) {
      for (index, first) in figures.enumerated() {
        for second in figures[(index + 1)...] where first.period.isComparable(with: second.period) {
          counts[CommonTimes(first.period, second.period), default: 0] += 1
        }
      }
    }
    let shared = counts.filter { $0.value >= 3 }
    let best = shared.max { ($0.value, $0.key.span, $1.key.first) < ($1.value, $1.key.span, $0.key.first) }
    guard let best else { return nil }
    self = best.key
  }

  /// The years between them.
  private var span: Double { second.endInstant - first.endInstant }
}

extension Series {
  /// The figures that are known for sure, in runs of one definition each.
  var comparableFigures: [[Observation]] {
    var runs: [[Observation]] = [[]]
    for figure in observations where figure.quantity != nil && figure.status != .forecast {
      if figure.status == .breakInSeries { runs.append([]) }
      runs[runs.count - 1].append(figure)
    }
    return runs
  }
}

extension Period {
  /// Whether both last equally long and stand at the same place of their years, as two years or two Junes do.
  fileprivate func isComparable(with other: Period) -> Bool {
    switch (self, other) {
    case (.year, .year): true
    case (.quarter(_, let one), .quarter(_, let another)): one == another
    case (.month(_, let one), .month(_, let another)): one == another
    default: false
    }
  }
}
