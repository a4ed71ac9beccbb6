/// The share of a target that is done, compared with the share that is due by now (after Few's bullet graph).
public enum BulletChart {
  /// The least width in px that a bullet can be read at.
  public static let minimumWidth = 120.0

  /// What is to be drawn.
  ///
  /// Shares are fractions of the target: 0 at the baseline, 1 when reached.
  public struct Spec: Sendable {
    /// The share that is done; negative if things went backwards.
    public var done: ValueInterval
    /// The share of the time that has passed.
    public var due: Double?
    /// Written at the bar's end, such as `62% done`.
    public var doneLabel: String
    /// Written under the mark of the due share, such as `80% due`.
    public var dueLabel: String
    /// Written under the target's mark, such as `target 9,000`.
    public var targetLabel: String
    /// The bar's height in px.
    public var barHeight: Double
    /// The sizes.
    public var style: ChartStyle

    /// A bullet; empty labels are not drawn.
    public init(
      done: ValueInterval, due: Double? = nil, doneLabel: String = "", dueLabel: String = "",
      targetLabel: String = "", barHeight: Double = 18, style: ChartStyle = .standard
    ) {
      self.done = done
      self.due = due
      self.doneLabel = doneLabel
      self.dueLabel = dueLabel
      self.targetLabel = targetLabel
      self.barHeight = barHeight
      self.style = style
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// From the baseline to the target.
    public let track: Rect
    /// The share that is certainly done: from the baseline to the nearer bound.
    public let done: Rect
    /// Between the two bounds of the share that is done, if they differ.
    public let uncertain: Rect?
    /// Where the baseline is.
    public let zeroLine: Line
    /// What is due by now.
    public let due: MarkedLine?
    /// The end to be reached.
    public let target: MarkedLine
    /// Above the bar's end.
    public let doneLabel: Label?
    /// In percent.
    public let ticks: [AxisTick]
  }

  /// How far marks reach beyond the bar on both sides, in px.
  static let markOverhang = 4.0

  /// Lays the bullet out at `width` px, on a scale from 0, or less, to the target, or more.
  ///
  /// - Throws: `ChartError` if a share cannot be drawn.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    try InputCheck.interval(spec.done, Datum("bullet", "done"))
    if let due = spec.due { try InputCheck.value(due, Datum("bullet", "due")) }
    let style = spec.style
    let scale = LinearScale(domain: domain(spec), from: style.gap, to: width - style.gap)
    let top = spec.doneLabel.isEmpty ? style.gap : style.label.lineAdvance + markOverhang
    let bar = top...(top + max(spec.barHeight, 4))
    let ticks = ticks(scale, below: bar.upperBound, style)
    let tickBottom = bar.upperBound + style.gap + style.small.lineAdvance
    let marks = marks(spec, scale, bar: bar, below: tickBottom, width: width)
    let hasNotes = marks.due?.label != nil || marks.target.label != nil
    let nearer = spec.done.low > 0 ? spec.done.low : min(spec.done.high, 0)
    let height = tickBottom + (hasNotes ? style.small.lineAdvance : 0) + style.gap / 2
    return Geometry(
      size: Size(width: width, height: height), track: rect(0, 1, scale, bar), done: rect(0, nearer, scale, bar),
      uncertain: spec.done.low < spec.done.high ? rect(spec.done.low, spec.done.high, scale, bar) : nil,
      zeroLine: .vertical(x: scale(0), from: bar.lowerBound - 2, to: bar.upperBound + 2),
      due: marks.due, target: marks.target, doneLabel: doneLabel(spec, scale, bar, width), ticks: ticks)
  }

  private static func domain(_ spec: Spec) -> ClosedRange<Double> {
    let ends = [0, 1, spec.done.low, spec.done.high] + (spec.due.map { [$0] } ?? [])
    return (ends.min() ?? 0)...(ends.max() ?? 1)
  }

  private static func rect(
    _ from: Double, _ to: Double, _ scale: LinearScale, _ bar: ClosedRange<Double>
  ) -> Rect {
    Rect(between: scale(from), and: scale(to), top: bar.lowerBound, bottom: bar.upperBound)
  }

  private static func doneLabel(
    _ spec: Spec, _ scale: LinearScale, _ bar: ClosedRange<Double>, _ width: Double
  ) -> Label? {
    guard !spec.doneLabel.isEmpty else { return nil }
    let baseline = bar.lowerBound - markOverhang - 1 - spec.style.label.descent
    return .centered(
      spec.doneLabel, x: scale(spec.done.middle), baseline: baseline, within: 0...width, style: spec.style.label.bold)
  }

  private static func ticks(_ scale: LinearScale, below bottom: Double, _ style: ChartStyle) -> [AxisTick] {
    let room = (scale.end - scale.start) / style.small.width(of: "1,000%")
    let round = Ticks(inside: scale.domain, count: Int(min(max(room / 2, 2), 5)))
    let percent = NumberFormat(suffix: "%").forTicks(of: round.step, factor: 100)
    let baseline = bottom + style.gap + style.small.ascent
    var ticks = round.values.map { value in
      let x = scale(value)
      return AxisTick(
        value: value, line: .vertical(x: x, from: bottom, to: bottom + style.gap / 2),
        label: .centered(
          percent(value * 100), x: x, baseline: baseline, within: 0...(scale.end + style.gap), style: style.small))
    }
    ticks.declutter(in: Declutter.endsFirst(ticks.count))
    return ticks
  }
}
