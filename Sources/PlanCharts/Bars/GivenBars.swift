import Charting
import PlanModel
import Wording

/// Bars that a call gives, in its order, with a tick where a target is.
package struct GivenBars: PlanChart {
  package static let kind = ChartKind.bars

  /// A bar; nil where there is no value.
  package struct Bar: Sendable {
    let name: String
    let value, target: Double?

    package init(name: String, value: Double?, target: Double?) {
      (self.name, self.value, self.target) = (name, value, target)
    }
  }

  package let name = "bars"
  package let sources: ChartSources
  private let bars: [Bar]
  private let unit: Unit
  private let heading: GivenHeading

  package init(_ bars: [Bar], in unit: Unit, _ heading: GivenHeading) {
    (self.bars, self.unit, self.heading) = (bars, unit, heading)
    sources = .stated(heading.source)
  }

  private func chartUnit(_ voice: Voice) -> ChartUnit { ChartUnit(unit, for: bars.compactMap(\.value), voice) }

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    let unit = chartUnit(voice)
    let rows = bars.map { bar in
      OrderedBars.Row(
        id: bar.name, name: bar.name, value: bar.value.map { ValueInterval(unit.drawn($0)) },
        target: bar.target.map(unit.drawn), valueText: bar.value.map(unit.text))
    }
    return .bars(
      try OrderedBars.layout(
        OrderedBars.Spec(rows: rows, order: .asGiven, format: unit.format, missingText: voice(ChartPhrase.noData)),
        width: width))
  }

  package func words(in voice: Voice) -> ChartWords {
    let figures = bars.map { $0.value.map { voice.figure($0, unit: unit) } ?? voice(ChartPhrase.noData) }
    let goals = bars.map { $0.target.map { voice.figure($0, unit: unit) } ?? "–" }
    return ChartWords(
      title: chartUnit(voice).titled(heading.title),
      description: heading.summary(zip(bars.map(\.name), figures), voice),
      key: bars.contains { $0.target != nil } ? [Legend.Entry("tick", voice(KeyPhrase.target))] : [],
      table: ChartTable(
        columns: [voice(ColumnPhrase.name), voice(ColumnPhrase.value), voice(ColumnPhrase.goal)],
        rows: zip(bars, zip(figures, goals)).map { [$0.name, $1.0, $1.1] }))
  }
}
