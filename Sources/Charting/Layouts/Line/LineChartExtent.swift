extension LineChart {
  /// From where to where times and values go, after every number of the spec has been checked.
  struct Extent {
    let times: ClosedRange<Double>
    let values: ClosedRange<Double>
    /// Every bound of every value, to choose how numbers are written.
    let all: [Double]
    /// Whether all values stand at whole years.
    let isAnnual: Bool

    init(_ spec: Spec) throws(ChartError) {
      var survey = Survey(spec.valueScale, count: spec.series.reduce(2) { $0 + $1.points.count })
      for series in spec.series {
        for (index, point) in series.points.enumerated() {
          try survey.include(point.time, point.value) { Datum(series.id, $0, index: index) }
        }
      }
      if let target = spec.target { try survey.include(target.time, target.value) { Datum("target", $0) } }
      all = survey.all
      isAnnual = survey.isAnnual
      var (times, values) = (survey.times, survey.values)
      for (index, point) in spec.path.enumerated() {
        try times.include(point.time, Datum("path", "time", index: index))
        try values.include(ValueInterval(point.value), on: spec.valueScale, Datum("path", "value", index: index))
      }
      if let asOf = spec.asOf { try times.include(asOf.time, Datum("asOf", "time")) }
      guard times.low <= times.high, values.low <= values.high else { throw .noData }
      self.times = times.low < times.high ? times.low...times.high : (times.low - 0.5)...(times.low + 0.5)
      let startsAtZero = spec.startsAtZero && spec.valueScale == .linear
      self.values = startsAtZero ? min(values.low, 0)...max(values.high, 0) : values.low...values.high
    }
  }

  /// What is known of the values that have been seen.
  private struct Survey {
    private let scale: ValueScale.Kind
    private(set) var times = Reach()
    private(set) var values = Reach()
    private(set) var all: [Double] = []
    private(set) var isAnnual = true

    init(_ scale: ValueScale.Kind, count: Int) {
      self.scale = scale
      all.reserveCapacity(count)
    }

    /// Includes a value at a time; `datum` names what a complaint is about.
    mutating func include(
      _ time: Double, _ value: ValueInterval?, _ datum: (String) -> Datum
    ) throws(ChartError) {
      try times.include(time, datum("time"))
      isAnnual = isAnnual && time == Double(Int(time))
      guard let value else { return }
      try values.include(value, on: scale, datum("value"))
      all.append(value.low)
      if value.high > value.low { all.append(value.high) }
    }
  }

  /// The least and the greatest of what it includes.
  private struct Reach {
    private(set) var low = Double.infinity
    private(set) var high = -Double.infinity

    mutating func include(_ time: Double, _ datum: @autoclosure () -> Datum) throws(ChartError) {
      try InputCheck.time(time, datum())
      low = min(low, time)
      high = max(high, time)
    }

    mutating func include(
      _ value: ValueInterval, on scale: ValueScale.Kind, _ datum: @autoclosure () -> Datum
    ) throws(ChartError) {
      try InputCheck.interval(value, datum())
      if scale == .logarithmic { try InputCheck.positive(value.low, datum()) }
      low = min(low, value.low)
      high = max(high, value.high)
    }
  }
}
