extension Node {
  /// The headings below the node in their order, with ids from `ids` and places from `locator`.
  func outline(ids: inout HeadingIDs, _ locator: Locator) -> [MarkdownDocument.Heading] {
    if case .heading(let level) = kind {
      let text = plainText
      let place = locator.location(of: text, near: span, in: span)
      return [MarkdownDocument.Heading(level: level, id: ids.next(for: text), text: text, location: place)]
    }
    guard isBlock, kind != .paragraph else { return [] }
    return children.flatMap { $0.outline(ids: &ids, locator) }
  }
}
