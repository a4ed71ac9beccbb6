extension LineChart {
  /// How far times and values reach, after every number of the spec was checked.
  struct Extent {
    let times: ClosedRange<Double>
    let values: ClosedRange<Double>
    /// Every bound of every value, to choose how numbers are written.
    let all: [Double]
    /// Whether all values stand at the ends of years.
    let isAnnual: Bool

    init(_ spec: Spec) throws(ChartError) {
      var survey = Survey(scale: spec.valueScale)
      for series in spec.series {
        for (index, point) in series.points.enumerated() {
          try survey.include(point.time) { Datum(series.id, "time", index: index) }
          if let value = point.value { try survey.include(value) { Datum(series.id, "value", index: index) } }
        }
      }
      if let target = spec.target {
        try survey.include(target.time) { Datum("target", "time") }
        try survey.include(target.value) { Datum("target", "value") }
      }
      all = survey.bounds
      isAnnual = survey.times.allSatisfy { $0 == $0.rounded() }
      for (index, point) in spec.path.enumerated() {
        try survey.include(point.time) { Datum("path", "time", index: index) }
        try survey.include(ValueInterval(point.value)) { Datum("path", "value", index: index) }
      }
      if let asOf = spec.asOf { try survey.include(asOf.time) { Datum("asOf", "time") } }
      guard let first = survey.times.min(), let last = survey.times.max(), let low = survey.bounds.min(),
        let high = survey.bounds.max()
      else { throw .noData }
      times = first < last ? first...last : (first - 0.5)...(last + 0.5)
      values = low...high
    }
  }

  /// The times and values that have been checked.
  private struct Survey {
    let scale: ValueScale.Kind
    var times: [Double] = []
    var bounds: [Double] = []

    mutating func include(_ time: Double, _ datum: () -> Datum) throws(ChartError) {
      try InputCheck.time(time, datum())
      times.append(time)
    }

    mutating func include(_ value: ValueInterval, _ datum: () -> Datum) throws(ChartError) {
      try InputCheck.interval(value, datum())
      if scale == .logarithmic { try InputCheck.positive(value.low, datum()) }
      bounds += [value.low, value.high]
    }
  }
}
