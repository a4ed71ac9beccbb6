import PlanModel
import PlanProgress

/// What is known of the targets of one subject together.
struct SubjectSummary: Sendable {
  let rollUp: RollUp
  /// The documents that print the targets and the figures that they are judged by.
  let documents: Set<Source.ID>

  /// O(n) in the targets and the figures of their series.
  init(_ targets: [Target.ID], _ plan: Plan, _ progress: Progress) {
    let assessments = targets.compactMap { progress[$0] }
    rollUp = RollUp(assessments)
    documents = assessments.reduce(into: []) { documents, assessment in
      let target = assessment.target
      let series = plan.series[Series.Key(indicator: target.indicator, area: target.area)]
      documents.formUnion(assessment.documents(among: series?.observations ?? []))
    }
  }
}

extension Assessment {
  /// The document that prints the target, and those of the figures that it is judged by, which are among `observations`.
  fileprivate func documents(among observations: [Observation]) -> [Source.ID] {
    let periods = [baseline?.period, latest?.period].compactMap { $0 }
    return [target.citation.source] + observations.filter { periods.contains($0.period) }.map(\.citation.source)
  }
}

extension Desk {
  /// The documents that print a target and the figures that it is judged by.
  public func documents(behind verdict: Verdict) -> [Source.ID] {
    verdict.assessment.documents(among: series(verdict.key)?.observations ?? [])
  }
}
