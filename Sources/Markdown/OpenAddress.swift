extension [Node] {
  /// The same nodes, where an expression knows whether it stands in an address or a title.
  ///
  /// A space ends an address, so the parser finds no link in `[text]({{ value("a") }})`: the expression follows on the
  /// text `[text](`.
  func markingOpenAddresses() -> [Node] {
    guard count > 1 else { return self }
    var nodes = self
    for (index, node) in enumerated().dropFirst() {
      guard case .expression(var expression) = node.kind, case .text(let text) = self[index - 1].kind else { continue }
      expression.isInAddress = Self.opensAddress(text)
      nodes[index] = Node(kind: .expression(expression), span: node.span)
    }
    return nodes
  }

  /// Whether `text` ends within the parentheses of a link, in its address or in a title after that.
  private static func opensAddress(_ text: String) -> Bool {
    guard let open = text.utf8.lastIndex(of: UInt8(ascii: "(")), text[..<open].utf8.last == UInt8(ascii: "]") else {
      return false
    }
    let tail = text[text.utf8.index(after: open)...].drop { $0 == " " }
    guard !tail.contains(")") else { return false }
    guard let end = tail.firstIndex(of: " ") else { return true }
    let next = tail[end...].first { $0 != " " }
    return next == "\"" || next == "'"
  }
}
