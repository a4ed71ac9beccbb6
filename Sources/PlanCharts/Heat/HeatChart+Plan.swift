import Charting
import PlanDesk
import PlanModel
import Wording

extension HeatChart {
  /// The figures of an area, the latest eight years; nil for fewer than `count` series with two years each.
  package init?(of area: Area.ID, named name: String = "heat", atLeast count: Int = 3, _ plotter: Plotter) {
    guard let place = plotter.desk.area(area) else { return nil }
    let all = plotter.desk.series(in: area).compactMap { Yearly($0, plotter) }
    guard let last = all.compactMap({ $0.observations.keys.max() }).max() else { return nil }
    let window = (last - Self.years + 1)...last
    let yearly = all.filter { row in row.observations.keys.count(where: window.contains) >= 2 }
    let known = yearly.flatMap { $0.observations.keys.filter(window.contains) }
    guard yearly.count >= count, let first = known.min(), let end = known.max() else { return nil }
    self.name = name
    shown = Array(first...end)
    sources = .cited(yearly.flatMap { row in (first...end).compactMap { row.observations[$0]?.citation } })
    rows = yearly.map { $0.row(plotter) }
    heading = .area(plotter.say(place.name))
  }
}

/// What one indicator has for each year.
private struct Yearly {
  let indicator: Indicator
  /// The figures of whole years, those of one year by the newest release.
  let observations: [Int: Observation]

  /// The whole years of a series that have a figure; nil for a milestone, which is no number to compare.
  init?(_ key: Series.Key, _ plotter: Plotter) {
    guard let indicator = plotter.desk.indicator(key.indicator), indicator.measure != .milestone,
      let series = plotter.desk.series(key)
    else { return nil }
    let pairs = series.observations.compactMap { observation -> (Int, Observation)? in
      guard case .year(let year) = observation.period, observation.quantity != nil else { return nil }
      return (year, observation)
    }
    self.indicator = indicator
    observations = Dictionary(pairs) { $1 }
  }

  func row(_ plotter: Plotter) -> HeatChart.Row {
    let (voice, name) = (plotter.voice, plotter.say(indicator.name))
    let values = observations.values.compactMap { $0.quantity?.value }
    // Numbers stand as the data have them, unless the language has another step for them.
    let scaled = ChartUnit(indicator.unit, for: values, voice)
    let unit = voice.axisUnit(indicator.unit, greatest: 0).factor == 1 ? nil : scaled
    return HeatChart.Row(
      id: indicator.id.rawValue, mark: voice.title(name, unit: unit?.name ?? voice.name(of: indicator.unit)),
      name: name, direction: indicator.direction,
      cells: observations.values.sorted { $0.period < $1.period }.map { cell($0, unit, voice) })
  }

  private func cell(_ observation: Observation, _ unit: ChartUnit?, _ voice: Voice) -> HeatChart.Cell {
    HeatChart.Cell(
      year: observation.period.year, value: observation.quantity.map { ValueInterval($0) },
      kind: LineChart.Kind(observation.status),
      // A hedge is told by shape, so that numbers stay short enough to be compared.
      mark: observation.quantity.map { unit?.text($0.value) ?? voice.number($0.value) },
      words: observation.quantity.map {
        voice.figure($0, unit: indicator.unit) + Firmness(observation.status).aside(voice)
      } ?? voice(ChartPhrase.noData))
  }
}
