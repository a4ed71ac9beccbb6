import Charting
import PlanModel
import Wording

extension TrendChart {
  /// Lines that a call gives, in one unit, with what is to be reached.
  package init(
    _ lines: [GivenSeries], target: GivenPoint? = nil, in unit: Unit, on scale: ValueScale.Kind = .linear,
    _ heading: GivenHeading, _ voice: Voice
  ) {
    let known = lines.flatMap(\.known) + [target?.value].compactMap { $0 }
    let chartUnit = ChartUnit(unit, for: known.bounds, voice)
    let goal = target.flatMap { target in
      target.value.map { value in
        LineChart.Target(
          time: target.instant.years, value: chartUnit.drawn(value),
          label: voice(ChartPhrase.target, ["figure": chartUnit.text(value)]))
      }
    }
    let series = lines.enumerated().map { place, line in
      LineChart.Series(
        id: line.name, name: lines.count > 1 ? line.name : "", isFocused: place == 0,
        points: line.points.map { $0.plotted(in: chartUnit) })
    }
    self.init(
      name: "line", sources: .stated(heading.source),
      spec: LineChart.Spec(series: series, target: goal, valueScale: scale, format: chartUnit.format),
      unit: chartUnit, heading: .given(heading, lines, unit))
  }
}
