extension TextStyle {
  /// The text if it fits in `width` px, otherwise the longest beginning that fits with `…` after it.
  ///
  /// O(length).
  public func ellipsized(_ text: String, to width: Double) -> String {
    guard !fits(text, in: width) else { return text }
    var kept = ""
    var room = width - self.width(of: "…")
    for character in text {
      room -= self.width(of: String(character))
      guard room >= 0 else { break }
      kept.append(character)
    }
    return kept.trimmingTrailing { $0 == " " || $0.unicodeScalars.first.map(Kinsoku.opens) == true } + "…"
  }

  /// `ellipsized`, and the width that it takes, which it measures once if the text fits.
  func fitted(_ text: String, to room: Double) -> (text: String, width: Double) {
    let width = width(of: text)
    guard width > room + Self.tolerance else { return (text, width) }
    let shorter = ellipsized(text, to: room)
    return (shorter, self.width(of: shorter))
  }
}

extension String {
  /// The text without the characters at its end that `isDropped` names.
  func trimmingTrailing(_ isDropped: (Character) -> Bool) -> String {
    let end = lastIndex { !isDropped($0) }.map { index(after: $0) } ?? startIndex
    return String(self[..<end])
  }
}
