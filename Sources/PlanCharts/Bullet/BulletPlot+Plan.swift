import Charting
import PlanDesk
import PlanModel
import PlanProgress

extension BulletPlot {
  /// The share of a promise that is done against the share that was due; nil where either cannot be computed.
  package init?(of verdict: Verdict, _ plotter: Plotter) {
    let assessment = verdict.assessment
    guard let done = assessment.done, let due = assessment.elapsed, done.low.isFinite, done.high.isFinite else {
      return nil
    }
    self.init(
      name: "bullet-" + verdict.target.id.rawValue, sources: plotter.documents(behind: [verdict]),
      done: ValueInterval(low: done.low, high: done.high), due: due, status: assessment.status,
      heading: .promise(
        Promise(
          indicator: plotter.say(verdict.indicator.name), due: verdict.target.due,
          goal: verdict.promise(plotter.voice), sentence: plotter.sentence(on: verdict))))
  }
}
