import Charting
import PlanModel
import Wording

extension WaysChart {
  /// Where something stood, stands and is to go, as a call gives it.
  package struct GivenWay: Sendable {
    package let name: String
    package let then: Double?
    package let now: Double
    package let target: Double?

    package init(name: String, then: Double?, now: Double, target: Double?) {
      (self.name, self.then, self.now, self.target) = (name, then, now, target)
    }
  }

  /// Ways that a call gives, in one unit.
  package init(_ ways: [GivenWay], in unit: Unit, _ heading: GivenHeading, _ voice: Voice) {
    let values = ways.flatMap { [$0.then, $0.now, $0.target].compactMap { $0 } }
    let chartUnit = ChartUnit(unit, for: values, voice)
    let entry = { (value: Double) in
      Entry(
        value: ValueInterval(chartUnit.drawn(value)), mark: chartUnit.text(value),
        words: voice.figure(value, unit: unit))
    }
    self.init(
      name: "dumbbell", sources: .stated(heading.source),
      ways: ways.map { way in
        Way(
          id: way.name, name: way.name, then: way.then.map(entry), now: entry(way.now), target: way.target.map(entry))
      }, heading: .given(heading, chartUnit))
  }
}
