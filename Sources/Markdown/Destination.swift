/// Where a link or an image leads, as the text writes it.
struct Destination: Sendable, Hashable {
  let text: String

  /// The scheme in lower case; nil for a path or a fragment.
  ///
  /// Browsers skip white space and control characters before and inside a scheme, so they do not hide one here.
  var scheme: String? {
    // Most links are paths or fragments of the site, which need no closer look.
    if let first = text.utf8.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "#") { return nil }
    let scalars = text.unicodeScalars.filter { $0.value > 0x20 }
    guard let end = scalars.firstIndex(where: { ":/?#".unicodeScalars.contains($0) }), scalars[end] == ":" else {
      return nil
    }
    return String(scalars[..<end]).lowercased()
  }

  /// Whether a browser may follow it: only what cannot run a script or read a file.
  var isSafe: Bool {
    scheme.map { ["http", "https", "mailto", "tel"].contains($0) } ?? true
  }

  /// Whether it leads to another site.
  var isExternal: Bool {
    scheme.map { $0 == "http" || $0 == "https" } ?? text.hasPrefix("//")
  }
}
