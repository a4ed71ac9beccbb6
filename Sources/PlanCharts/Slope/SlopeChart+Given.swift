import Charting
import PlanModel
import Wording

extension SlopeChart {
  /// A value at two times, as a call gives it.
  package struct GivenCourse: Sendable {
    package let name: String
    package let first: Double
    package let second: Double

    package init(name: String, first: Double, second: Double) {
      (self.name, self.first, self.second) = (name, first, second)
    }
  }

  /// Values that a call gives, in one unit, at two times that it names.
  package init(
    _ courses: [GivenCourse], from: String, to: String, in unit: Unit, _ heading: GivenHeading, _ voice: Voice
  ) {
    let chartUnit = ChartUnit(unit, for: courses.flatMap { [$0.first, $0.second] }, voice)
    let entry = { (value: Double) in
      Entry(
        value: ValueInterval(chartUnit.drawn(value)), mark: chartUnit.text(value),
        words: voice.figure(value, unit: unit))
    }
    self.init(
      name: "slope", sources: .stated(heading.source),
      courses: courses.map { course in
        Course(
          id: course.name, name: course.name, isFocused: false, first: entry(course.first), second: entry(course.second)
        )
      }, times: (from, to), heading: .given(heading, chartUnit))
  }
}
