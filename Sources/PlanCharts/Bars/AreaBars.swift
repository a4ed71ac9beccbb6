import Charting
import PlanDesk
import PlanModel
import Wording

/// The latest figure of an indicator in each of its areas, with a tick where a target is.
package struct AreaBars: PlanChart {
  package static let kind = ChartKind.bars

  package let name: String
  package let sources: ChartSources
  private let figures: AreaFigures
  private let focus: Area.ID?

  /// The areas of `indicator`, `area` marked; nil where fewer than two have a figure.
  package init?(
    _ indicator: Indicator.ID, highlighting area: Area.ID? = nil, named name: String = "areas", _ plotter: Plotter
  ) {
    guard let indicator = plotter.desk.indicator(indicator) else { return nil }
    figures = AreaFigures(indicator, plotter.desk.areas(of: indicator.id), plotter)
    guard figures.known.count >= 2 else { return nil }
    self.name = name
    focus = area
    sources = .cited(figures.all.flatMap(\.citations))
  }

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    // The unit stands in the title, and numbers as they are: those of areas are of one size.
    let unit = figures.indicator.unit
    let rows = figures.all.map { figure in
      OrderedBars.Row(
        id: figure.area.id.rawValue, name: figure.area.short(voice.language),
        value: figure.quantity.map { ValueInterval($0) }, target: figure.goal?.value,
        isFocused: figure.area.id == focus, valueText: figure.quantity.map { mark($0, figure.latest, unit, voice) })
    }
    return .bars(
      try OrderedBars.layout(
        OrderedBars.Spec(
          rows: rows, order: figures.indicator.direction == .down ? .ascending : .descending,
          missingText: voice(ChartPhrase.noData)), width: width))
  }

  /// The figure beside its bar, with its period where these differ.
  private func mark(_ quantity: Quantity, _ latest: Observation?, _ unit: Unit, _ voice: Voice) -> String {
    let period = figures.isDated ? latest.map { voice.period($0.period, .short) } ?? "" : ""
    return voice.annotated(voice.figure(quantity, unit: unit.bare), with: period)
  }
}

/// What bars of areas say.
enum AreaBarsPhrase: String, Phrase {
  static let group = "chart.bars"

  case title, sentence
  case levelSentence = "level-sentence"
}

extension AreaBars {
  package func words(in voice: Voice) -> ChartWords {
    let indicator = figures.indicator
    let key: [(Bool, String, KeyPhrase)] = [
      (figures.all.contains { $0.goal != nil }, "tick", .target),
      (figures.known.contains { $0.quantity?.interval.isExact == false }, "uncertain", .hedged),
    ]
    let name = voice.title(indicator.name(voice.language), unit: voice.name(of: indicator.unit))
    return ChartWords(
      title: voice(AreaBarsPhrase.title, ["name": name]), description: figures.sentence(voice),
      key: key.filter(\.0).map { Legend.Entry($0.1, voice($0.2)) }, table: figures.table(voice))
  }
}
