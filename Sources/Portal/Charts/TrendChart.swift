import Charting
import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The figures of a series over time with what is promised for it and the path there; nil where nothing is over time.
  func trendChart(_ indicator: Indicator, _ series: Series, _ assessments: [Assessment]) -> ChartFigure? {
    let promises = assessments.filter { $0.plottedGoal(indicator) != nil }
    let promise = promises.first { Trajectory($0) != nil } ?? promises.first
    let goal = promise.flatMap { assessment in assessment.plottedGoal(indicator).map { (assessment, $0) } }
    let points = trendPoints(series, baseline: promise?.baseline)
    let target = goal.map { assessment, quantity in
      LineChart.Target(
        time: assessment.target.due.position, value: ValueInterval(quantity),
        label: locale(.target, ["figure": quantity.mark]))
    }
    let times = Set(points.filter { $0.value != nil }.map(\.time) + (target.map { [$0.time] } ?? []))
    guard points.contains(where: { $0.value != nil }), times.count > 1 else { return nil }
    let path = goal.map { trendPath($0, $1, from: times.min() ?? 0) } ?? []
    let spec = LineChart.Spec(
      series: [LineChart.Series(id: indicator.id.rawValue, isFocused: true, points: points)], target: target,
      path: path, asOf: asOfMark(before: times.max() ?? 0))
    let hasSpans = series.observations.contains { !$0.period.isPoint }
    return figure(
      .line, named: "trend", title: locale(.trend, ["name": indicator.nameWithUnit]),
      description: (promise ?? assessments.first)?.sentence.zh ?? latestSentence(indicator, series.key.area, series),
      note: hasSpans ? locale(.spansLeftOut) : nil,
      key: trendKey(points, promise, hasPath: !path.isEmpty),
      table: trendTable(indicator, series, assessments),
      citing: series.observations.map(\.citation) + assessments.map(\.target.citation)
    ) { width throws(ChartError) in
      ChartDrawing(try LineChart.layout(spec, width: width))
    }
  }

  /// The points of a series, and the baseline of the promise where the series has none of that time.
  private func trendPoints(_ series: Series, baseline: Assessment.Figure?) -> [LineChart.DataPoint] {
    let observations = series.observations.filter(\.period.isPoint)
    let points = observations.map { observation in
      LineChart.DataPoint(
        time: observation.period.position, value: observation.quantity.map { ValueInterval($0) },
        kind: LineChart.Kind(observation.status), label: observation.quantity?.mark)
    }
    guard let baseline, baseline.period.isPoint, !observations.contains(where: { $0.period == baseline.period }) else {
      return points
    }
    let start = LineChart.DataPoint(
      time: baseline.period.position, value: ValueInterval(baseline.quantity), label: baseline.quantity.mark)
    return [start] + points
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
    let hasForecast = points.contains { $0.kind == .forecast }
    let isHedged = points.contains { $0.value?.isExact == false }
    let key: [(Bool, String, Label)] = [
      (true, "line", .keyObserved), (hasForecast, "forecast", .keyForecast), (isHedged, "interval", .keyHedged),
      (points.contains { $0.kind == .breakInSeries }, "break", .keyBreak), (promise != nil, "target", .keyTarget),
      (hasPath, "path", pathLabel),
    ]
    return key.filter(\.0).map { Legend.Entry($0.1, locale($0.2)) }
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
