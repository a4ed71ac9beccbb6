import Charting
import PlanDesk
import PlanModel
import Wording

extension SlopeChart {
  /// An indicator at two times that at least three areas have figures for; else nil, and nil for more than `most` areas
  /// without one in focus: nobody could follow these.
  package init?(
    of indicator: Indicator.ID, highlighting: Area.ID? = nil, atMost most: Int = ChartLimit.lines,
    named name: String = "slope", _ plotter: Plotter
  ) {
    guard let known = plotter.desk.indicator(indicator) else { return nil }
    let series = plotter.comparableSeries(of: known)
    guard let times = CommonTimes(of: series) else { return nil }
    let changes = series.compactMap { AreaChange($0, at: times, plotter) }
    guard highlighting != nil || changes.count <= most else { return nil }
    let courses = changes.map { change in
      Course(
        id: change.area.id.rawValue, name: plotter.say(change.area.short), isFocused: change.area.id == highlighting,
        first: Entry(change.first, known.unit, plotter.voice), second: Entry(change.second, known.unit, plotter.voice))
    }
    let largest = zip(changes, courses).max { $0.0.size.magnitude < $1.0.size.magnitude }
    guard let largest else { return nil }
    self.init(
      name: name, sources: .cited(changes.flatMap(\.citations)), courses: courses,
      times: (plotter.voice.name(of: times.first), plotter.voice.name(of: times.second)),
      heading: .indicator(
        Measured(
          name: plotter.say(known.name), unit: plotter.voice.name(of: known.unit),
          areas: changes.map { plotter.say($0.area.name) }, risen: changes.count { $0.size > 0 },
          fallen: changes.count { $0.size < 0 }, most: largest.1)))
  }
}

extension SlopeChart.Entry {
  /// A figure of the plan, whose mark tells the number as a text does: few areas are in one step of it.
  fileprivate init(_ quantity: Quantity, _ unit: Unit, _ voice: Voice) {
    self.init(
      value: ValueInterval(quantity), mark: voice.figure(quantity, unit: unit.bare),
      words: voice.figure(quantity, unit: unit))
  }
}

/// What an area had at two times.
private struct AreaChange {
  let area: Area
  let first: Quantity
  let second: Quantity
  let citations: [Citation]

  /// The sign tells the direction.
  var size: Double { second.value - first.value }

  /// What a series had at both times; nil where one is not known for sure, or the definition changed between them.
  init?(_ series: Series, at times: CommonTimes, _ plotter: Plotter) {
    guard let area = plotter.desk.area(series.key.area) else { return nil }
    for figures in series.comparableFigures {
      guard let first = figures.first(where: { $0.period == times.first }), let from = first.quantity,
        let second = figures.first(where: { $0.period == times.second }), let to = second.quantity
      else { continue }
      (self.area, self.first, self.second) = (area, from, to)
      citations = [first.citation, second.citation]
      return
    }
    return nil
  }
}

extension Plotter {
  /// The series whose figures can share an axis: amounts of a whole would flatten those of its parts.
  fileprivate func comparableSeries(of indicator: Indicator) -> [Series] {
    let all = desk.series(of: indicator.id).compactMap(desk.series)
    guard [.stock, .flow].contains(indicator.measure) else { return all }
    let wholes = Set(all.compactMap { desk.area($0.key.area)?.parent })
    return all.filter { !wholes.contains($0.key.area) }
  }
}

extension Voice {
  /// A year with its word, as a sentence needs it; a shorter time as it is told beside a mark.
  fileprivate func name(of period: Period) -> String {
    if case .year = period { self.period(period, .long) } else { self.period(period, .short) }
  }
}
