import Charting
import PlanModel
import Wording

extension MultiplesChart {
  /// Series that a call gives, in one unit, or each as an index.
  package init(
    _ series: [GivenSeries], on axis: SmallMultiples.Axis, in unit: Unit, _ heading: GivenHeading, _ voice: Voice
  ) {
    let shared = axis == .shared ? ChartUnit(unit, for: series.flatMap(\.known).bounds, voice) : nil
    self.init(
      name: "multiples", sources: .stated(heading.source),
      panels: series.map { shared.map($0.panel) ?? $0.index(unit, voice) }, unit: shared,
      heading: .given(heading, series, unit))
  }
}

extension GivenSeries {
  /// Its panel in a unit that all panels share.
  fileprivate func panel(in unit: ChartUnit) -> SmallMultiples.Panel {
    SmallMultiples.Panel(id: name, title: name, points: points.map { $0.plotted(in: unit) })
  }

  /// Its panel as an index, under its first and its last value.
  fileprivate func index(_ unit: Unit, _ voice: Voice) -> SmallMultiples.Panel {
    let ends = [known.first, known.last].map { voice.figure($0, unit: unit) }
    return SmallMultiples.Panel(
      id: name, title: name, caption: ends.joined(separator: " → "),
      // The label of the last point is its index.
      points: points.map {
        LineChart.DataPoint(time: $0.instant.years, value: $0.value, kind: LineChart.Kind($0.status))
      })
  }
}
