/// Values over time: series with gaps, breaks and forecasts, a target, and the path that leads to it.
public enum LineChart {
  /// What is to be drawn.
  ///
  /// Times are in years, on the clock of `TimeScale`.
  public struct Spec: Sendable {
    /// The lines, in the order of their colours.
    public var series: [Series]
    /// What is to be reached, and when.
    public var target: Target?
    /// The line from baseline to target on which a series is in time: two points, or many for a geometric path.
    public var path: [PathPoint]
    /// The day that the data are as of.
    public var asOf: TimeMark?
    /// Whether values are compared by difference or by ratio; the latter refuses zero and negative values.
    public var valueScale: ValueScale.Kind
    /// How values are written; nil fits the values.
    public var format: NumberFormat?
    /// In px; nil takes 0.56 of the width, from 220 to 400.
    public var height: Double?
    /// The sizes.
    public var style: ChartStyle

    /// A line chart.
    public init(
      series: [Series], target: Target? = nil, path: [PathPoint] = [], asOf: TimeMark? = nil,
      valueScale: ValueScale.Kind = .linear, format: NumberFormat? = nil, height: Double? = nil,
      style: ChartStyle = .standard
    ) {
      self.series = series
      self.valueScale = valueScale
      self.target = target
      self.path = path
      self.asOf = asOf
      self.format = format
      self.height = height
      self.style = style
    }
  }

  /// One line.
  public struct Series: Sendable {
    /// Names the series for templates and errors.
    public let id: String
    /// Written at the line's end; empty for none.
    public let name: String
    /// Whether the line stands out; its name gets room before others'.
    public let isFocused: Bool
    /// In any order of time.
    public let points: [DataPoint]

    /// A series.
    public init(id: String, name: String = "", isFocused: Bool = false, points: [DataPoint]) {
      self.id = id
      self.name = name
      self.isFocused = isFocused
      self.points = points
    }
  }

  /// The status of a value.
  public enum Kind: String, Hashable, Sendable {
    /// Final.
    case actual
    /// May still be revised.
    case preliminary
    /// Not yet happened.
    case forecast
    /// Final, but by another definition than the values before: the line begins anew.
    case breakInSeries
    /// Not known: the line is interrupted.
    case missing
  }

  /// A value at a time.
  public struct DataPoint: Sendable {
    /// In years.
    public let time: Double
    /// Nil if it is not known.
    public let value: ValueInterval?
    /// The status of the value.
    public let kind: Kind
    /// Written beside the mark; nil writes the value in the chart's format.
    public let label: String?

    /// A value at a time; without a value the kind is `missing`.
    public init(time: Double, value: ValueInterval?, kind: Kind = .actual, label: String? = nil) {
      self.time = time
      self.value = kind == .missing ? nil : value
      self.kind = value == nil ? .missing : kind
      self.label = label
    }

    /// An exact value at a time.
    public init(time: Double, value: Double, kind: Kind = .actual, label: String? = nil) {
      self.init(time: time, value: ValueInterval(value), kind: kind, label: label)
    }
  }

  /// What is to be reached.
  public struct Target: Sendable {
    /// In years.
    public let time: Double
    /// An interval for targets such as "10 to 15".
    public let value: ValueInterval
    /// Written beside the mark.
    public let label: String

    /// A target.
    public init(time: Double, value: ValueInterval, label: String) {
      self.time = time
      self.value = value
      self.label = label
    }
  }

  /// A place of the path to the target.
  public struct PathPoint: Sendable {
    /// In years.
    public let time: Double
    /// Due then.
    public let value: Double

    /// A place of the path.
    public init(time: Double, value: Double) {
      self.time = time
      self.value = value
    }
  }

  /// A time with a word to it.
  public struct TimeMark: Sendable {
    /// In years.
    public let time: Double
    /// Written at the top of the line.
    public let label: String

    /// A marked time.
    public init(time: Double, label: String) {
      self.time = time
      self.label = label
    }
  }
}
