import PlanModel

/// Where a thing comes from that a call gives: it belongs to no plan, and stands in no file of its content.
extension PlanModel.Origin {
  static let call = PlanModel.Origin(path: "", line: 0)
}

extension Citation {
  /// What a call gives is printed in none of the plan's documents.
  static let call = Citation(source: "given", locator: "")
}

extension Prose {
  /// A call gives no text.
  static let call = Prose(markdown: "", origin: .call)
}
