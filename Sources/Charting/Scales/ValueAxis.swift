/// The values of an axis that are worth a line, before the axis has a place.
struct ValueAxis {
  /// A grid line with its text.
  struct Tick {
    let value: Double
    let text: String
    let priority: LogTicks.Priority
  }

  let domain: ClosedRange<Double>
  /// Ascending.
  let ticks: [Tick]
  /// Lines without a text.
  let faint: [Double]
  private let kind: ValueScale.Kind

  /// The axis for data of the extent `data`, positive on a logarithmic scale, with about `count` labels.
  init(_ kind: ValueScale.Kind, covering data: ClosedRange<Double>, format: NumberFormat, count: Int) {
    self.kind = kind
    switch kind {
    case .linear:
      let round = Ticks(covering: data, count: count)
      let text = format.forTicks(of: round.step)
      domain = round.domain
      ticks = round.values.map { Tick(value: $0, text: text($0), priority: .power) }
      faint = []
    case .logarithmic:
      let round = LogTicks(covering: data, count: count)
      domain = round.domain
      // From one power of ten to the next the digits that a number needs change.
      ticks = round.ticks.filter { $0.priority < .rest }.map { tick in
        Tick(value: tick.value, text: format.exactly(tick.value)(tick.value), priority: tick.priority)
      }
      faint = round.ticks.filter { $0.priority == .rest }.map(\.value)
    }
  }

  /// The axis between two positions.
  func scale(from start: Double, to end: Double) -> ValueScale {
    switch kind {
    case .linear: .linear(LinearScale(domain: domain, from: start, to: end))
    case .logarithmic: .logarithmic(LogScale(positive: domain, from: start, to: end))
    }
  }

  /// The ticks in the order in which they claim room for their texts.
  var labelOrder: [Int] {
    guard kind == .logarithmic else { return Array(ticks.indices) }
    return ticks.indices.sorted { (ticks[$0].priority, $0) < (ticks[$1].priority, $1) }
  }
}
