extension [UInt8] {
  /// Appends `text` with `&`, `<`, `>` and both quotes as character references; runs between them are copied whole.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for place in bytes.indices {
        guard let reference = Self.reference(for: bytes[place]) else { continue }
        append(contentsOf: bytes[start..<place])
        append(contentsOf: reference.utf8)
        start = place + 1
      }
      append(contentsOf: bytes[start...])
    }
  }

  /// Appends `text` as it is.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  @inline(__always)
  private static func reference(for byte: UInt8) -> String? {
    guard byte < 0x3f else { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&#34;"
    case UInt8(ascii: "'"): return "&#39;"
    default: return nil
    }
  }
}
