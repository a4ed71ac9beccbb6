extension StyleSheet {
  /// The rules that the marks of a drawing use, in every medium, with the custom properties that these need.
  ///
  /// Returns CSS without blanks and line breaks, so that it costs a file as little as it can.
  func excerpt(for drawing: DrawnMarks) -> String {
    excerpts(drawing) { makeExcerpt(for: drawing) }
  }

  private func makeExcerpt(for drawing: DrawnMarks) -> String {
    let used = rules.compactMap { rule in
      let selectors = rule.selectors.filter(drawing.meet)
      return selectors.isEmpty ? nil : (rule: rule, selectors: selectors)
    }
    let needed = closure(of: used.reduce(into: drawing.customProperties) { $0.formUnion($1.rule.needs) })
    var text = ""
    var media: String?
    for (rule, selectors) in used {
      let definitions = rule.definitions.filter { needed.contains($0.property) }.map(\.text)
      let body = ([rule.style] + definitions).filter { !$0.isEmpty }
      if body.isEmpty { continue }
      // Neighbours of the same medium share its condition.
      if rule.media != media {
        text += (media == nil ? "" : "}") + (rule.media.map { "@media \($0){" } ?? "")
        media = rule.media
      }
      text += selectors.map(\.text).joined(separator: ",") + "{" + body.joined(separator: ";") + "}"
    }
    return media == nil ? text : text + "}"
  }

  /// `properties`, with those that their definitions read, and so on.
  private func closure(of properties: Set<String>) -> Set<String> {
    var (found, open) = (properties, properties)
    while let property = open.popFirst() {
      let new = dependencies[property, default: []].subtracting(found)
      found.formUnion(new)
      open.formUnion(new)
    }
    return found
  }
}
