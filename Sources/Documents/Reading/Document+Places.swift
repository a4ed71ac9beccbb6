import Diagnostics
import PlanModel

extension Document {
  /// The help for a locator that names no place: the places around it.
  func placesHelp(for place: Locator) -> Text {
    let near = neighbours(of: place).map(\.description)
    guard let first = near.first, let last = near.last else {
      return Text(zh: "这份文件没有这类编号，写段号，如 p12", en: "the document has no such numbers; write the paragraph, as p12")
    }
    guard near.count > 3 else {
      return Text(
        zh: "附近有 \(near.joined(separator: "、"))", en: "what is near: \(near.joined(separator: ", "))")
    }
    return Text(zh: "附近有 \(first) 到 \(last)", en: "what is near: \(first) to \(last)")
  }

  /// The places beside one that does not exist: those directly below the narrowest existing place that encloses it.
  private func neighbours(of place: Locator) -> [Locator] {
    let existing = place.enclosing.filter { blocks(at: $0) != nil }
    switch place {
    case .paragraph:
      return places.filter { if case .paragraph = $0 { true } else { false } }
    case .box(let box, _):
      let items = places.filter { if case .box(box, item: .some) = $0 { true } else { false } }
      guard existing.isEmpty else { return items }
      return places.filter { if case .box(_, item: nil) = $0 { true } else { false } }
    case .section:
      let parent = existing.last.map { [$0] } ?? []
      let children = places.filter { candidate in
        guard case .section = candidate else { return false }
        return candidate.enclosing.dropLast().suffix(1) == parent[...]
      }
      return children.isEmpty ? parent : children
    }
  }
}
