import Charting
import PlanModel
import PlanProgress
import Templating

/// A figure that gets a mark.
private struct TrendFigure {
  let period: Period
  let quantity: Quantity?
  let kind: LineChart.Kind
}

extension Edition {
  /// The figures of a series over time with what is promised for it and the path there; nil where nothing is over time.
  ///
  /// Axis, marks and title have one unit, which is in 万 or 亿 where figures are large.
  func trendChart(
    _ indicator: Indicator, _ series: Series, _ assessments: [Assessment], on scale: ValueScale.Kind = .linear
  ) -> ChartFigure? {
    let promises = assessments.filter { $0.plottedGoal(indicator) != nil }
    let promise = promises.first { Trajectory($0) != nil } ?? promises.first
    let goal = promise.flatMap { assessment in assessment.plottedGoal(indicator).map { (assessment, $0) } }
    let figures = trendFigures(series, baseline: promise?.baseline)
    let bounds = (figures.compactMap(\.quantity) + [goal?.1].compactMap { $0 }).map { ValueInterval($0) }
    let unit = ChartUnit(indicator.unit, for: bounds.flatMap { [$0.low, $0.high] })
    let points = figures.map { figure in
      LineChart.DataPoint(
        time: figure.period.position, value: figure.quantity.map { ValueInterval($0) }, kind: figure.kind,
        label: figure.quantity.map(unit.mark))
    }
    let target = goal.map { assessment, quantity in
      LineChart.Target(
        time: assessment.target.due.position, value: ValueInterval(quantity),
        label: locale(.target, ["figure": unit.mark(quantity)]))
    }
    let times = Set(points.filter { $0.value != nil }.map(\.time) + (target.map { [$0.time] } ?? []))
    guard points.contains(where: { $0.value != nil }), times.count > 1 else { return nil }
    let path = goal.map { trendPath($0, $1, from: times.min() ?? 0) } ?? []
    let spec = LineChart.Spec(
      series: [LineChart.Series(id: indicator.id.rawValue, isFocused: true, points: points)], target: target,
      path: path, asOf: asOfMark(before: times.max() ?? 0), valueScale: scale, format: unit.format)
    let notes = [
      scale == .logarithmic ? locale(.logarithmic) : nil,
      series.observations.contains { !$0.period.isPoint } ? locale(.spansLeftOut) : nil,
    ].compactMap { $0 }
    return figure(
      .line, named: "trend", title: locale(.trend, ["name": unit.titled(indicator.name)]),
      description: (promise ?? assessments.first)?.sentence.zh ?? latestSentence(indicator, series.key.area, series),
      note: notes.isEmpty ? nil : notes.joined(),
      key: trendKey(points, promise, hasPath: !path.isEmpty),
      table: trendTable(indicator, series, assessments),
      citing: series.observations.map(\.citation) + assessments.map(\.target.citation)
    ) { width throws(ChartError) in
      ChartDrawing(try LineChart.layout(spec, width: width))
    }
  }

  /// The figures of a series, and the baseline of the promise where the series has none of that time.
  private func trendFigures(_ series: Series, baseline: Assessment.Figure?) -> [TrendFigure] {
    let figures = series.observations.filter(\.period.isPoint).map { observation in
      TrendFigure(period: observation.period, quantity: observation.quantity, kind: LineChart.Kind(observation.status))
    }
    guard let baseline, baseline.period.isPoint, !figures.contains(where: { $0.period == baseline.period }) else {
      return figures
    }
    return [TrendFigure(period: baseline.period, quantity: baseline.quantity, kind: .actual)] + figures
  }

  /// The path in proportion to time; a level line where the same is promised for every year.
  private func trendPath(_ assessment: Assessment, _ goal: Quantity, from start: Double) -> [LineChart.PathPoint] {
    guard assessment.target.kind.isKeptUp else {
      return Trajectory(assessment)?.points.map { LineChart.PathPoint(time: $0.year, value: $0.value) } ?? []
    }
    let due = assessment.target.due.position
    return start < due ? [start, due].map { LineChart.PathPoint(time: $0, value: goal.value) } : []
  }

  /// The day of the verdicts, if it lies before the end of the chart; the end of a year stands at the year's number.
  private func asOfMark(before end: Double) -> LineChart.TimeMark? {
    let date = progress.asOf
    let time = YearFraction.of(year: date.year - 1, month: date.month, day: date.day)
    return time < end ? LineChart.TimeMark(time: time, label: locale(.asOf, ["date": date.description])) : nil
  }

  private func trendKey(_ points: [LineChart.DataPoint], _ promise: Assessment?, hasPath: Bool) -> [Legend.Entry] {
    let pathLabel: Label = promise?.target.kind.isKeptUp == true ? .keyLevel : .path
    return key(to: points) + (promise == nil ? [] : [Legend.Entry("target", locale(.keyTarget))])
      + (hasPath ? [Legend.Entry("path", locale(pathLabel))] : [])
  }
}

extension Target.Kind {
  /// Whether the same is promised for every year, so that there is no path to it.
  fileprivate var isKeptUp: Bool {
    switch self {
    case .growth, .eachYear, .limit, .maintain: true
    default: false
    }
  }
}

extension LineChart.Kind {
  /// How the figure's status is drawn.
  init(_ status: Observation.Status) {
    self =
      switch status {
      case .actual: .actual
      case .preliminary, .estimate: .preliminary
      case .forecast: .forecast
      case .breakInSeries: .breakInSeries
      case .missing: .missing
      }
  }
}
