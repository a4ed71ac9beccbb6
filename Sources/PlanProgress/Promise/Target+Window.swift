import PlanModel

extension Target {
  /// The period after which observations count: the baseline's, or else the plan's base year.
  func start(in span: Site.PlanSpan) -> Period? {
    if let baseline { return baseline.period }
    return due.year > span.baseYear ? .year(span.baseYear) : nil
  }

  /// The years in which the promise must be kept: after the base period up to the due one, or those of a due span.
  package func window(in span: Site.PlanSpan) -> ClosedRange<Int> {
    if case .span(let first, let last) = due { return first...last }
    let last = due.year
    return min((start(in: span)?.year ?? last - 1) + 1, last)...last
  }
}
