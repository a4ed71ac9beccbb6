import PlanModel

/// A place in the plan's own text.
public struct PlanPlace: Sendable, Hashable {
  /// What stands in a part.
  public enum Spot: Sendable, Hashable {
    /// The part's own opening.
    case opening
    /// A chapter by its number, from 1, or a section of it.
    case chapter(Int)
    /// A box by its number.
    case box(Int)
  }

  /// The part.
  public let part: PlanPart.ID
  /// The place in it.
  public let spot: Spot

  /// A place in a part.
  public init(part: PlanPart.ID, spot: Spot) {
    self.part = part
    self.spot = spot
  }

  /// The fragment of the part's page.
  public var anchor: String {
    switch spot {
    case .opening: "opening"
    case .chapter(let number): "chapter-\(number)"
    case .box(let number): "box-\(number)"
    }
  }
}

extension Plan {
  /// Where in the plan's text a citation stands; nil for other documents, and for parts that the plan does not have.
  package func place(of citation: Citation) -> PlanPlace? {
    if let text = site.plan.source, citation.source != text { return nil }
    switch citation.locator {
    case .paragraph: return nil
    case .box(let box, _):
      let part = parts.first { $0.boxes.contains { $0.number == box } }
      return part.map { PlanPlace(part: $0.id, spot: .box(box)) }
    case .section(let numbers):
      let part = parts.first { $0.number == numbers.first }
      return part.map { PlanPlace(part: $0.id, spot: numbers.count > 1 ? .chapter(numbers[1]) : .opening) }
    }
  }
}
