import PlanModel

extension TimelineChart {
  /// A dated step, as a call gives it.
  package struct GivenStep: Sendable {
    package let name: String
    package let planned: Period?
    package let actual: Period?

    package init(name: String, planned: Period?, actual: Period?) {
      (self.name, self.planned, self.actual) = (name, planned, actual)
    }
  }

  /// Steps that a call gives, within `period`, as they were known on a day.
  package init(_ steps: [GivenStep], in period: Period, asOf: CalendarDate, _ heading: GivenHeading) {
    self.init(
      name: "timeline", sources: .stated(heading.source), id: "given", title: heading.title, period: period,
      steps: steps.enumerated().map { number, step in
        Step(id: "given-\(number)", name: step.name, stage: nil, planned: step.planned, actual: step.actual)
      }, asOf: asOf)
  }
}
