/// The ids of a body's headings and the site's addresses, as links inside the body need them.
struct Anchors {
  /// What all ids of the body start with.
  let prefix: String
  private let address: (String) -> String
  private let ids: Set<String>

  init(prefix: String, address: @escaping (String) -> String, outline: [MarkdownDocument.Heading]) {
    self.prefix = prefix
    self.address = address
    ids = prefix.isEmpty ? [] : Set(outline.map(\.id))
  }

  /// The destination as the page needs it: `#goals` becomes `#<prefix>goals` if that is a heading of the body, and a path
  /// of the site becomes its address.
  func resolve(_ destination: String) -> String {
    if destination.hasPrefix("/"), !destination.hasPrefix("//") { return address(destination) }
    guard destination.hasPrefix("#") else { return destination }
    let id = prefix + destination.dropFirst()
    return ids.contains(id) ? "#" + id : destination
  }
}
