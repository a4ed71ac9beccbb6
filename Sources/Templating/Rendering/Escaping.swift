extension [UInt8] {
  /// Appends `text` with `&`, `<`, `>` and both quotes as character references; runs between them are copied whole.
  mutating func appendEscaped(_ text: String) {
    text.withBytes { bytes in
      var start = 0
      while let place = bytes.firstSpecial(from: start) {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<place]))
        append(Self.reference(for: bytes[place]))
        start = place + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// Appends `text` as it is.
  mutating func append(_ text: String) {
    text.withBytes { append(contentsOf: $0) }
  }

  /// Appends the bytes of `source` in `range` as they are.
  @inline(__always)
  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    source.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&#34;"
    default: "&#39;"
    }
  }
}

extension String {
  /// Whether it holds a character that is escaped.
  var needsEscaping: Bool { utf8.contains(where: \.isSpecial) }

  @inline(__always)
  fileprivate func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(body) == nil { Array(utf8).withUnsafeBufferPointer(body) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place from `start` on that holds one of the five characters that are escaped.
  @inline(__always)
  fileprivate func firstSpecial(from start: Int) -> Int? {
    var place = start
    let raw = UnsafeRawBufferPointer(self)
    while place + 8 <= count {
      let marks = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self).specialBytes
      if marks != 0 { return place + marks.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count {
      if self[place].isSpecial { return place }
      place += 1
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isSpecial: Bool {
    self | 1 == UInt8(ascii: "'") || self | 2 == UInt8(ascii: ">") || self == UInt8(ascii: "\"")
  }
}

extension UInt64 {
  /// Eight bytes at a time: the high bit of the first byte that is special is the lowest that is set.
  fileprivate var specialBytes: UInt64 {
    // `&` and `'`, `<` and `>` differ in one bit.
    (self | Self(every: 1)).zeros(UInt8(ascii: "'")) | (self | Self(every: 2)).zeros(UInt8(ascii: ">"))
      | zeros(UInt8(ascii: "\""))
  }

  @inline(__always)
  private init(every byte: UInt8) {
    self = 0x0101_0101_0101_0101 &* UInt64(byte)
  }

  /// Marks bytes that equal `byte`: exact up to the first one.
  @inline(__always)
  private func zeros(_ byte: UInt8) -> UInt64 {
    let difference = self ^ Self(every: byte)
    return (difference &- Self(every: 1)) & ~difference & Self(every: 0x80)
  }
}
