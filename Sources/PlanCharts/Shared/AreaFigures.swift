import Charting
import PlanDesk
import PlanModel
import Wording

/// What one area contributes to a comparison of an indicator.
struct AreaFigure: Sendable {
  let area: Area
  let latest: Observation?
  let goal: Quantity?
  let citations: [Citation]

  var quantity: Quantity? { latest?.quantity }

  /// The latest figure of an indicator in an area, and what is promised for it.
  init(_ key: Series.Key, _ area: Area, _ plotter: Plotter) {
    let promise = plotter.desk.verdicts(on: .series(key)).first { $0.plottedGoal != nil }
    let observations = plotter.desk.series(key)?.observations ?? []
    self.area = area
    latest = observations.last { $0.quantity != nil && $0.status != .forecast && $0.period.isPoint }
    goal = promise?.plottedGoal
    citations = [latest?.citation, promise?.target.citation].compactMap { $0 }
  }
}

/// An indicator in several areas, each with its latest figure.
struct AreaFigures: Sendable {
  let indicator: Indicator
  let all: [AreaFigure]

  init(_ indicator: Indicator, _ areas: [Area.ID], _ plotter: Plotter) {
    self.indicator = indicator
    all = areas.compactMap(plotter.desk.area).map { area in
      AreaFigure(Series.Key(indicator: indicator.id, area: area.id), area, plotter)
    }
  }

  /// Those that have a figure.
  var known: [AreaFigure] { all.filter { $0.quantity != nil } }
  /// Whether the figures are of different periods, so that these must be told.
  var isDated: Bool { Set(known.compactMap(\.latest?.period)).count > 1 }

  /// How many areas have a figure, and the highest and the lowest of them.
  func sentence(_ voice: Voice) -> String {
    let ordered = known.sorted { ($0.quantity?.value ?? 0) < ($1.quantity?.value ?? 0) }
    let figure = { (entry: AreaFigure?) in
      entry?.quantity.map { voice.figure($0, unit: indicator.unit) } ?? ""
    }
    let name = { (entry: AreaFigure?) in entry?.area.short(voice.language) ?? "" }
    let isLevel = known.allSatisfy { $0.quantity?.value == known.first?.quantity?.value }
    return voice(
      isLevel ? AreaBarsPhrase.levelSentence : .sentence,
      [
        "name": indicator.name(voice.language), "count": "\(known.count)", "first": name(ordered.last),
        "high": figure(ordered.last), "last": name(ordered.first), "low": figure(ordered.first),
      ])
  }

  /// The figures and what is promised for them, in words.
  func table(_ voice: Voice) -> ChartTable {
    ChartTable(
      columns: [
        voice(ColumnPhrase.area), voice(ColumnPhrase.period), voice(ColumnPhrase.value), voice(ColumnPhrase.goal),
      ],
      rows: all.map { figure in
        [
          figure.area.name(voice.language), figure.latest.map { voice.period($0.period, .short) } ?? "–",
          figure.quantity.map { voice.figure($0, unit: indicator.unit) } ?? voice(ChartPhrase.noData),
          figure.goal.map { voice.figure($0, unit: indicator.unit) } ?? "–",
        ]
      })
  }
}
