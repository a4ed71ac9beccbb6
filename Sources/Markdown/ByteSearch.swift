extension Substring {
  /// The first place of `needle`, byte by byte: no comparison of characters, which is what makes searching slow.
  func firstBytes(_ needle: String) -> Range<Index>? {
    guard let first = needle.utf8.first else { return nil }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: needle.utf8) {
        return start..<rest.index(start, offsetBy: needle.utf8.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
