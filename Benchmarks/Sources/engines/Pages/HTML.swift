/// Bytes of HTML in the making, as a good engineer writes them by hand.
struct HTML {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends markup as it is.
  mutating func markup(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends a number's digits.
  mutating func number(_ number: some LosslessStringConvertible) {
    bytes.append(contentsOf: number.description.utf8)
  }

  /// Appends text with what HTML gives a meaning escaped; what lies between is copied whole.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for (place, byte) in utf8.enumerated() {
        guard let reference = Self.reference(byte) else { continue }
        bytes.append(contentsOf: utf8[start..<place])
        markup(reference)
        start = place + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  private static func reference(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&#34;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
