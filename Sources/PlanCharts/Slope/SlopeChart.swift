import Charting
import PlanModel
import Wording

/// What several things had at two times.
package struct SlopeChart: PlanChart {
  package static let kind = ChartKind.slope

  /// A value, where it is drawn, and its words beside the mark and in the table.
  struct Entry: Sendable {
    let value: ValueInterval
    let mark: String
    let words: String
  }

  /// What one thing had at the two times.
  struct Course: Sendable {
    let id: String
    /// Short enough to stand beside a mark.
    let name: String
    let isFocused: Bool
    let first: Entry
    let second: Entry
  }

  /// What the chart is of.
  enum Heading: Sendable {
    /// An indicator of the plan in several areas.
    case indicator(Measured)
    /// Values that a call gives, in one unit.
    case given(GivenHeading, ChartUnit)
  }

  package let name: String
  package let sources: ChartSources
  let courses: [Course]
  /// The former time and the later one, in words.
  let times: (from: String, to: String)
  let heading: Heading

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    let lines = courses.map { course in
      Slope.SlopeLine(
        id: course.id, name: course.name, isFocused: course.isFocused, first: course.first.value,
        second: course.second.value, texts: (course.first.mark, course.second.mark))
    }
    return .slope(try Slope.layout(Slope.Spec(lines: lines, from: times.from, to: times.to), width: width))
  }
}
