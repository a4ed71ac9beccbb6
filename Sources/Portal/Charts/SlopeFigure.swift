import Charting
import PlanModel
import PlanProgress
import Templating

/// What an area had at two times.
private struct Course {
  let area: Area
  let first: Quantity
  let second: Quantity
  let citations: [Citation]

  /// The change, of which the sign tells the direction.
  var change: Double { second.value - first.value }
}

/// Two periods that figures are compared at.
private struct Times: Hashable {
  let first: Period
  let second: Period

  var span: Double { second.position - first.position }
}

extension Edition {
  /// `indicator` at two times that at least three areas have figures for, with a line for each of them; else none, and
  /// none of more than `most` without one in focus: nobody could follow these.
  func slopeChart(
    _ indicator: Indicator, highlighting: Area.ID?, atMost most: Int = ChartLimit.lines
  ) -> [ChartFigure] {
    let series = comparableSeries(of: indicator)
    guard let times = commonPeriods(series) else { return [] }
    let courses = series.compactMap { course($0, at: times) }
    guard highlighting != nil || courses.count <= most else { return [] }
    let (from, to) = (name(of: times.first), name(of: times.second))
    let spec = Slope.Spec(
      lines: courses.map { course in
        Slope.SlopeLine(
          id: course.area.id.rawValue, label: course.area.short, isFocused: course.area.id == highlighting,
          first: ValueInterval(course.first), second: ValueInterval(course.second),
          texts: (course.first.mark, course.second.mark))
      }, from: from, to: to)
    let names: KeyValuePairs = ["name": indicator.nameWithUnit, "from": from, "to": to]
    return [
      figure(
        .slope, named: "slope", title: locale(.slope, names),
        description: sentence(courses, indicator, from: from, to: to),
        table: ChartTable(
          columns: [locale(.columnArea), from, to],
          rows: courses.map { course in
            [course.area.name] + [course.first, course.second].map { FigureText.figure($0, unit: indicator.unit) }
          }), citing: courses.flatMap(\.citations)
      ) { width throws(ChartError) in
        ChartDrawing(try Slope.layout(spec, width: width))
      }
    ]
  }

  /// The series whose figures can share an axis: amounts of a whole would flatten those of its parts.
  private func comparableSeries(of indicator: Indicator) -> [Series] {
    let all = relations.seriesByIndicator[indicator.id] ?? []
    guard [.stock, .flow].contains(indicator.measure) else { return all }
    let wholes = Set(all.compactMap { plan.areas[$0.key.area]?.parent })
    return all.filter { !wholes.contains($0.key.area) }
  }

  /// The two periods of equal length that most series have in common, and of these the furthest apart; nil below three
  /// series.
  private func commonPeriods(_ series: [Series]) -> Times? {
    var counts: [Times: Int] = [:]
    for figures in series.flatMap(comparableFigures) {
      for (index, first) in figures.enumerated() {
        for second in figures[(index + 1)...] where first.period.isComparable(with: second.period) {
          counts[Times(first: first.period, second: second.period), default: 0] += 1
        }
      }
    }
    let shared = counts.filter { $0.value >= 3 }
    return shared.max { ($0.value, $0.key.span, $1.key.first) < ($1.value, $1.key.span, $0.key.first) }?.key
  }

  /// What a series had at both times; nil where one is not known for sure, or the definition changed between them.
  private func course(_ series: Series, at times: Times) -> Course? {
    guard let area = plan.areas[series.key.area] else { return nil }
    for figures in comparableFigures(of: series) {
      guard let first = figures.first(where: { $0.period == times.first }), let from = first.quantity,
        let second = figures.first(where: { $0.period == times.second }), let to = second.quantity
      else { continue }
      return Course(area: area, first: from, second: to, citations: [first.citation, second.citation])
    }
    return nil
  }

  /// The figures of a series that are known for sure, in runs of one definition each.
  private func comparableFigures(of series: Series) -> [[Observation]] {
    var runs: [[Observation]] = [[]]
    for figure in series.observations where figure.quantity != nil && figure.status != .forecast {
      if figure.status == .breakInSeries { runs.append([]) }
      runs[runs.count - 1].append(figure)
    }
    return runs
  }

  /// A year with its word, as a sentence needs it.
  private func name(of period: Period) -> String {
    if case .year(let year) = period { locale(.yearTitle, ["year": "\(year)"]) } else { words(for: period) }
  }

  private func sentence(_ courses: [Course], _ indicator: Indicator, from: String, to: String) -> String {
    let most = courses.max { $0.change.magnitude < $1.change.magnitude }
    let figure = { (quantity: Quantity?) in quantity.map { FigureText.figure($0, unit: indicator.unit) } ?? "" }
    return locale(
      .slopeSentence,
      [
        "name": indicator.name, "count": "\(courses.count)", "from": from, "to": to,
        "up": "\(courses.filter { $0.change > 0 }.count)", "down": "\(courses.filter { $0.change < 0 }.count)",
        "most": most?.area.short ?? "", "first": figure(most?.first), "second": figure(most?.second),
      ])
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
