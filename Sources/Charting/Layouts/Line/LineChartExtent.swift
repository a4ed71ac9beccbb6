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
      let data = try Self.data(spec)
      all = data.values
      isAnnual = data.times.allSatisfy { $0 == $0.rounded() }
      var (times, values) = data
      for (index, point) in spec.path.enumerated() {
        try InputCheck.time(point.time, Datum("path", "time", index: index))
        try Self.check(ValueInterval(point.value), on: spec.valueScale, Datum("path", "value", index: index))
        times.append(point.time)
        values.append(point.value)
      }
      if let asOf = spec.asOf {
        try InputCheck.time(asOf.time, Datum("asOf", "time"))
        times.append(asOf.time)
      }
      guard let low = values.min(), let high = values.max(), let first = times.min(), let last = times.max() else {
        throw .noData
      }
      self.times = last > first ? first...last : (first - 0.5)...(last + 0.5)
      let startsAtZero = spec.startsAtZero && spec.valueScale == .linear
      self.values = startsAtZero ? min(low, 0)...max(high, 0) : low...high
    }

    private static func check(
      _ value: ValueInterval, on scale: ValueScale.Kind, _ datum: @autoclosure () -> Datum
    ) throws(ChartError) {
      try InputCheck.interval(value, datum())
      if scale == .logarithmic { try InputCheck.positive(value.low, datum()) }
    }

    /// The times and values of the series and of the target.
    private static func data(_ spec: Spec) throws(ChartError) -> (times: [Double], values: [Double]) {
      var times: [Double] = []
      var values: [Double] = []
      for series in spec.series {
        for (index, point) in series.points.enumerated() {
          try InputCheck.time(point.time, Datum(series.id, "time", index: index))
          times.append(point.time)
          guard let value = point.value else { continue }
          try check(value, on: spec.valueScale, Datum(series.id, "value", index: index))
          values.append(value.low)
          values.append(value.high)
        }
      }
      if let target = spec.target {
        try InputCheck.time(target.time, Datum("target", "time"))
        try check(target.value, on: spec.valueScale, Datum("target", "value"))
        times.append(target.time)
        values += [target.value.low, target.value.high]
      }
      return (times, values)
    }
  }
}
