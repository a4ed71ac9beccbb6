import PlanModel
import Templating

/// A place in the plan's own text.
struct PlanPlace: Hashable {
  /// What stands in a part.
  enum Spot: Hashable {
    /// The part's own opening.
    case opening
    /// A chapter by its number, from 1, or a section of it.
    case chapter(Int)
    /// A box by its number.
    case box(Int)
  }

  let part: PlanPart.ID
  let spot: Spot
}

extension Plan {
  /// Where in the plan's text a citation stands; nil for other documents, and for parts that the plan does not have.
  func place(of citation: Citation) -> PlanPlace? {
    if let text = site.plan.source, citation.source != text { return nil }
    guard !parts.isEmpty, !citation.locator.hasPrefix("p") else { return nil }
    let numbers = citation.locator.split { !$0.isNumber }.compactMap { Int($0) }
    guard let first = numbers.first else { return nil }
    if citation.locator.hasPrefix("box-") {
      return parts.first { $0.boxes.contains { $0.number == first } }.map { PlanPlace(part: $0.id, spot: .box(first)) }
    }
    let part = parts.first { $0.number == first }
    return part.map { PlanPlace(part: $0.id, spot: numbers.count > 1 ? .chapter(numbers[1]) : .opening) }
  }
}

extension PlanPlace {
  /// The fragment of the part's page.
  var anchor: String {
    switch spot {
    case .opening: "opening"
    case .chapter(let number): "chapter-\(number)"
    case .box(let number): "box-\(number)"
    }
  }
}

extension Edition {
  /// The place of a citation in the plan, with a link to it on the part's page; none for other documents.
  func planLink(_ citation: Citation, to anchor: String? = nil) -> Value {
    plan.place(of: citation).map { place in
      [
        "name": .string(locale.words(for: citation.locator)),
        "url": .string(address(.part(place.part)) + "#" + (anchor ?? place.anchor)),
      ]
    } ?? .none
  }
}
