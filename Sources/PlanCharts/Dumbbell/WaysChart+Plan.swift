import Charting
import PlanDesk
import PlanModel
import PlanProgress

extension WaysChart {
  /// The promises of a subject on their ways; nil where fewer than two are on one.
  package init?(of subject: Subject, _ plotter: Plotter) {
    self.init(plotter.desk.verdicts(on: subject), of: [], named: "ways", atLeast: 2, plotter)
  }

  /// Each of `verdicts`, those of `subjects`, on its way; nil where fewer than `count` are on one.
  package init?(
    _ verdicts: [Verdict], of subjects: [String], named name: String, atLeast count: Int = 1, _ plotter: Plotter
  ) {
    let namesArea = Set(verdicts.map(\.target.area)).count > 1
    let ways = verdicts.compactMap { verdict in
      Way(verdict, namesArea: namesArea, plotter).map { (way: $0, verdict: verdict) }
    }
    guard ways.count >= count else { return nil }
    self.init(
      name: name, sources: plotter.documents(behind: ways.map(\.verdict)), ways: ways.map(\.way),
      heading: .promises(of: subjects))
  }
}

extension WaysChart.Way {
  /// How far a promise has come; nil where that cannot be told.
  fileprivate init?(_ verdict: Verdict, namesArea: Bool, _ plotter: Plotter) {
    guard
      let done = verdict.assessment.done, done.low.isFinite, done.high.isFinite, let goal = verdict.plottedGoal,
      let baseline = verdict.assessment.baseline?.quantity, let latest = verdict.assessment.latest?.quantity
    else { return nil }
    let (voice, unit) = (plotter.voice, verdict.indicator.unit)
    let indicator = plotter.say(verdict.indicator.name)
    let area = namesArea ? verdict.setting.area.map { plotter.say($0.short) } : nil
    self.init(
      id: verdict.target.id.rawValue, name: area.map { voice.name(of: indicator, in: $0) } ?? indicator,
      then: .init(
        value: ValueInterval(0), mark: voice.figure(baseline, unit: unit.bare),
        words: voice.figure(baseline, unit: unit)),
      now: .init(
        value: ValueInterval(low: done.low * 100, high: done.high * 100), mark: voice.share(done),
        words: voice.figure(latest, unit: unit)),
      target: .init(
        value: ValueInterval(100), mark: voice.figure(goal, unit: unit), words: voice.figure(goal, unit: unit)))
  }
}
