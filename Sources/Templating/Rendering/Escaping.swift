extension ByteBuffer {
  /// Appends `text` with `&`, `<`, `>` and both quotes as character references; runs between them are copied whole.
  mutating func appendEscaped(_ text: String) {
    text.withBytes { bytes in
      guard !appendShort(bytes) else { return }
      var start = 0
      while let place = bytes.firstSpecial(from: start) {
        append(UnsafeBufferPointer(rebasing: bytes[start..<place]))
        append(Self.reference(for: bytes[place]))
        start = place + 1
      }
      append(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// Appends up to 16 bytes as the words they fit in; false if there are more, or special ones.
  @inline(__always)
  private mutating func appendShort(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= 16 else { return false }
    guard bytes.count >= 8 else {
      let word = bytes.shortWord
      guard word.firstSpecial == nil else { return false }
      append(word, word, taking: bytes.count)
      return true
    }
    let (first, last) = (bytes.word(at: 0), bytes.word(at: bytes.count - 8))
    guard first.firstSpecial == nil, last.firstSpecial == nil else { return false }
    append(first, last, taking: bytes.count)
    return true
  }

  private mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
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
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place from `start` on that holds one of the five characters that are escaped.
  ///
  /// The last bytes are looked at together with some before them, which are known not to be special.
  @inline(__always)
  fileprivate func firstSpecial(from start: Int) -> Int? {
    var place = start
    while place + 8 <= count {
      if let offset = word(at: place).firstSpecial { return place + offset }
      place += 8
    }
    if place == count { return nil }
    if count - start >= 8 { return word(at: count - 8).firstSpecial.map { count - 8 + $0 } }
    return (place..<count).first { self[$0].isSpecial }
  }

  /// All of less than eight bytes, the first in the lowest place.
  @inline(__always)
  fileprivate var shortWord: UInt64 {
    if count >= 4 {
      // The two halves overlap.
      return UInt64(halfWord(at: 0)) | UInt64(halfWord(at: count - 4)) &<< UInt64(8 * (count - 4))
    }
    var (word, shift) = (UInt64(0), UInt64(0))
    for byte in self { (word, shift) = (word | UInt64(byte) &<< shift, shift + 8) }
    return word
  }

  @inline(__always)
  private func halfWord(at place: Int) -> UInt32 {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: UInt32.self)
  }

  @inline(__always)
  fileprivate func word(at place: Int) -> UInt64 {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }
}

extension UInt8 {
  fileprivate var isSpecial: Bool {
    self | 1 == UInt8(ascii: "'") || self | 2 == UInt8(ascii: ">") || self == UInt8(ascii: "\"")
  }
}

extension UInt64 {
  /// Which of eight bytes is the first that is special.
  @inline(__always)
  fileprivate var firstSpecial: Int? {
    let marks = specialBytes
    return marks == 0 ? nil : marks.trailingZeroBitCount / 8
  }

  /// The high bit of the first byte that is special is the lowest that is set.
  @inline(__always)
  private var specialBytes: UInt64 {
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
