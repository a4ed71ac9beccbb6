import Charting
import PlanDesk
import PlanModel
import PlanProgress
import Wording

extension TrendChart {
  /// The figures of a series over time, with what is promised for it and the path there; nil where nothing is over time.
  package init?(
    of key: Series.Key, on scale: ValueScale.Kind = .linear, named name: String = "trend", _ plotter: Plotter
  ) {
    guard let series = plotter.desk.series(key), let indicator = plotter.desk.indicator(key.indicator) else {
      return nil
    }
    let verdicts = plotter.desk.verdicts(on: .series(key))
    let promise = PlottedPromise(among: verdicts)
    let figures = PlottedFigure.all(of: series, from: promise?.verdict.assessment.baseline)
    let quantities = figures.compactMap(\.quantity) + (promise.map { [$0.goal] } ?? [])
    let unit = ChartUnit(indicator.unit, for: quantities.map { ValueInterval($0) }.bounds, plotter.voice)
    let points = figures.map { $0.point(in: unit) }
    let target = promise?.target(in: unit, plotter.voice)
    let times = Set(points.filter { $0.value != nil }.map(\.time) + (target.map { [$0.time] } ?? []))
    guard points.contains(where: { $0.value != nil }), times.count > 1, let start = times.min(), let end = times.max()
    else { return nil }
    self.init(
      name: name, sources: .cited(series.observations.map(\.citation) + verdicts.map(\.target.citation)),
      spec: LineChart.Spec(
        series: [LineChart.Series(id: key.indicator.rawValue, isFocused: true, points: points)], target: target,
        path: promise?.path(from: start, in: unit) ?? [], asOf: plotter.asOfMark(before: end), valueScale: scale,
        format: unit.format),
      unit: unit,
      heading: .series(
        Measured(
          indicator: plotter.say(indicator.name),
          sentence: (promise?.verdict ?? verdicts.first).map(plotter.sentence(on:))
            ?? plotter.sentence(onLatestOf: key, indicator),
          isLevel: promise?.isKeptUp == true, hasSpans: series.observations.contains { !$0.period.isPoint },
          rows: plotter.rows(of: series, indicator.unit) + verdicts.compactMap(plotter.row))))
  }
}

/// A figure that gets a mark.
private struct PlottedFigure {
  let period: Period
  let quantity: Quantity?
  let kind: LineChart.Kind

  /// The figures of a series, and the baseline of the promise where the series has none of that time.
  static func all(of series: Series, from baseline: Assessment.Figure?) -> [PlottedFigure] {
    let figures = series.observations.filter(\.period.isPoint).map { observation in
      PlottedFigure(
        period: observation.period, quantity: observation.quantity, kind: LineChart.Kind(observation.status))
    }
    guard let baseline, baseline.period.isPoint, !figures.contains(where: { $0.period == baseline.period }) else {
      return figures
    }
    return [PlottedFigure(period: baseline.period, quantity: baseline.quantity, kind: .actual)] + figures
  }

  func point(in unit: ChartUnit) -> LineChart.DataPoint {
    LineChart.DataPoint(
      time: period.endInstant.years, value: quantity.map { unit.drawn($0) }, kind: kind, label: quantity.map(unit.mark))
  }
}

/// The promise that is drawn among the figures.
private struct PlottedPromise {
  let verdict: Verdict
  let goal: Quantity

  /// The first that a path leads to, else the first that can stand among figures; nil where none can.
  init?(among verdicts: [Verdict]) {
    let promises = verdicts.filter { $0.plottedGoal != nil }
    let first = promises.first { Trajectory($0.assessment) != nil } ?? promises.first
    guard let first, let goal = first.plottedGoal else { return nil }
    (verdict, self.goal) = (first, goal)
  }

  /// Whether the same is promised for every year, so that there is no path to it.
  var isKeptUp: Bool {
    switch verdict.target.kind {
    case .growth, .eachYear, .limit, .maintain: true
    default: false
    }
  }

  private var due: Double { verdict.target.due.endInstant.years }

  func target(in unit: ChartUnit, _ voice: Voice) -> LineChart.Target {
    LineChart.Target(
      time: due, value: unit.drawn(goal), label: voice(ChartPhrase.target, ["figure": unit.mark(goal)]))
  }

  /// The path in proportion to time; a level line from `start` where the same is promised for every year.
  func path(from start: Double, in unit: ChartUnit) -> [LineChart.PathPoint] {
    guard isKeptUp else {
      let points = Trajectory(verdict.assessment)?.points ?? []
      return points.map { LineChart.PathPoint(time: $0.time.years, value: unit.drawn($0.value)) }
    }
    return start < due ? [start, due].map { LineChart.PathPoint(time: $0, value: unit.drawn(goal.value)) } : []
  }
}

extension Plotter {
  /// The day of the verdicts; nil if the chart ends before it.
  fileprivate func asOfMark(before end: Double) -> LineChart.TimeMark? {
    let time = desk.asOf.instant.years
    return time < end ? LineChart.TimeMark(time: time, label: asOfLabel) : nil
  }

  /// The figures of a series in words.
  fileprivate func rows(of series: Series, _ unit: Unit) -> [[String]] {
    series.observations.map { observation in
      [
        voice.period(observation.period, .short),
        observation.quantity.map { voice.figure($0, unit: unit) } ?? voice(ChartPhrase.noData),
        voice.word("observation", observation.status.rawValue), place(observation.citation),
      ]
    }
  }

  /// What is promised in words; nil where no number is.
  fileprivate func row(of verdict: Verdict) -> [String]? {
    verdict.promise(voice).map { promise in
      [
        voice.period(verdict.target.due, .short), promise, voice(KeyPhrase.target), place(verdict.target.citation),
      ]
    }
  }

  private func place(_ citation: Citation) -> String {
    let source = desk.source(citation.source).map { say($0.short) } ?? citation.source.rawValue
    return source + " " + voice.place(citation.locator)
  }
}
