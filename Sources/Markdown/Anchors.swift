/// The ids of a body's headings, as links inside the body know them.
struct Anchors {
  /// What all ids of the body start with.
  let prefix: String
  private let ids: Set<String>

  init(prefix: String, outline: [MarkdownDocument.Heading]) {
    self.prefix = prefix
    ids = prefix.isEmpty ? [] : Set(outline.map(\.id))
  }

  /// The destination as the page needs it: `#goals` becomes `#<prefix>goals` if that is a heading of the body.
  func resolve(_ destination: String) -> String {
    guard destination.hasPrefix("#") else { return destination }
    let id = prefix + destination.dropFirst()
    return ids.contains(id) ? "#" + id : destination
  }
}
