import Charting
import PlanDesk
import PlanModel
import Wording

extension MultiplesChart {
  /// The series of an area that have figures for three years: numbers of things apart from rates and shares, of which an
  /// index would mean nothing.
  package static func all(in area: Area.ID, _ plotter: Plotter) -> [MultiplesChart?] {
    [amounts(in: area, plotter), rates(in: area, plotter)]
  }

  /// What is counted in an area, as an index where units differ; nil for fewer than two series.
  package static func amounts(
    in area: Area.ID, named name: String = "multiples", _ plotter: Plotter
  ) -> MultiplesChart? {
    let amounts = plotter.plotted(in: area, [.stock, .flow]).filter { $0.first.value > 0 }
    return MultiplesChart(amounts, named: name, title: plotter.title(.title, area), plotter)
  }

  /// The rates and shares of an area; nil for fewer than two, and where their units differ.
  package static func rates(
    in area: Area.ID, named name: String = "multiples-rates", _ plotter: Plotter
  ) -> MultiplesChart? {
    let rates = plotter.plotted(in: area, [.rate, .share])
    guard rates.haveOneUnit else { return nil }
    return MultiplesChart(rates, named: name, title: plotter.title(.rates, area), plotter)
  }

  /// The areas that an indicator has figures for in two years; nil for fewer than `count`, and never for one.
  package init?(
    of indicator: Indicator.ID, atLeast count: Int = 3, named name: String = "multiples", _ plotter: Plotter
  ) {
    guard let known = plotter.desk.indicator(indicator) else { return nil }
    let areas = plotter.desk.areas(of: indicator).compactMap { area -> Plotted? in
      let name = plotter.desk.area(area).map { plotter.say($0.short) } ?? area.rawValue
      return plotter.desk.series(Series.Key(indicator: indicator, area: area)).flatMap {
        Plotted($0, known.unit, named: name, atLeast: 2)
      }
    }
    guard areas.count >= count else { return nil }
    let title = plotter.voice(MultiplesPhrase.areas, ["name": plotter.say(known.name)])
    self.init(areas, named: name, title: title, plotter)
  }

  /// A panel for each series, up to the limit; nil for fewer than two.
  private init?(_ series: [Plotted], named name: String, title: String, _ plotter: Plotter) {
    guard series.count >= 2, let first = series.first else { return nil }
    let observations = series.flatMap(\.observations)
    let values = observations.compactMap(\.quantity).map { ValueInterval($0) }
    let unit = series.haveOneUnit ? ChartUnit(first.unit, for: values.bounds, plotter.voice) : nil
    self.init(
      name: name, sources: .cited(observations.map(\.citation)),
      panels: series.prefix(ChartLimit.panels).enumerated().map { $1.panel("\($0)", in: unit, plotter.voice) },
      unit: unit, heading: .series(title, series))
  }
}

extension MultiplesChart.Plotted {
  /// The figures of whole years; nil for fewer than `count`.
  fileprivate init?(_ series: Series, _ unit: Unit, named name: String, atLeast count: Int) {
    let observations = series.observations.filter { observation in
      if case .year = observation.period { observation.quantity != nil } else { false }
    }
    guard observations.count >= count, let first = observations.first?.quantity, let last = observations.last?.quantity
    else { return nil }
    self.init(name: name, unit: unit, observations: observations, first: first, last: last)
  }

  /// Its panel in a unit, or as an index.
  fileprivate func panel(_ id: String, in shared: ChartUnit?, _ voice: Voice) -> SmallMultiples.Panel {
    // An index hides how large things are.
    let ends = voice.figure(first, unit: unit.bare) + " → " + voice.figure(last, unit: unit)
    return SmallMultiples.Panel(
      id: id, title: name, caption: shared == nil ? ends : "",
      points: observations.map { observation in
        LineChart.DataPoint(
          time: observation.period.endInstant.years,
          value: observation.quantity.map { shared?.drawn($0) ?? ValueInterval($0) },
          kind: LineChart.Kind(observation.status))
      })
  }
}

extension [MultiplesChart.Plotted] {
  fileprivate var haveOneUnit: Bool { Set(map(\.unit)).count == 1 }
}

extension Plotter {
  /// The series of an area that measure in one of `measures` and have figures for three years.
  fileprivate func plotted(in area: Area.ID, _ measures: Set<Indicator.Measure>) -> [MultiplesChart.Plotted] {
    desk.series(in: area).compactMap { key in
      guard let indicator = desk.indicator(key.indicator), measures.contains(indicator.measure) else { return nil }
      return desk.series(key).flatMap {
        MultiplesChart.Plotted($0, indicator.unit, named: say(indicator.name), atLeast: 3)
      }
    }
  }

  /// The title of a chart of an area.
  fileprivate func title(_ phrase: MultiplesPhrase, _ area: Area.ID) -> String {
    voice(phrase, ["name": desk.area(area).map { say($0.name) } ?? area.rawValue])
  }
}
