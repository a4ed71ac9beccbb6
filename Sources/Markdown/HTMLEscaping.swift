extension String {
  /// Appends `text` so that HTML reads it as text.
  ///
  /// Quotes stay, so that template expressions in a text survive.
  mutating func appendEscaped(_ text: String) {
    append(text, escaping: Self.textEntity)
  }

  /// Appends `text` so that HTML reads it as the value of an attribute in double quotes.
  mutating func appendAttribute(_ text: String) {
    append(text) { $0 == UInt8(ascii: "\"") ? "&quot;" : Self.textEntity($0) }
  }

  /// Appends `text` as an address in an attribute: what would end the address is percent-encoded, Chinese stays.
  mutating func appendAddress(_ text: String) {
    append(text) { byte in
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
        UInt8(ascii: "`"):
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      default: Self.textEntity(byte)
      }
    }
  }

  private static func textEntity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: nil
    }
  }

  /// Appends `text` in runs, with `entity` in place of each byte that has one.
  private mutating func append(_ text: String, escaping entity: (UInt8) -> String?) {
    var rest = text.utf8[...]
    while let index = rest.firstIndex(where: { entity($0) != nil }) {
      append(contentsOf: Substring(rest[..<index]))
      append(entity(rest[index]) ?? "")
      rest = rest[rest.index(after: index)...]
    }
    append(contentsOf: Substring(rest))
  }
}
