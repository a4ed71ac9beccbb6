import Charting
import PlanProgress

extension BulletPlot {
  /// Shares that a call gives: what is done, what was due, and the verdict on them.
  package init(done: Double, due: Double?, status: Status?, _ heading: GivenHeading) {
    self.init(
      name: "bullet", sources: .stated(heading.source), done: ValueInterval(done), due: due, status: status,
      heading: .given(heading))
  }
}
