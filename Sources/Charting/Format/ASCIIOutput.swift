/// Text written in place, most of it characters of one byte.
extension OutputSpan<UInt8> {
  /// Appends an ASCII character.
  @inline(__always)
  mutating func append(_ character: Unicode.Scalar) { append(UInt8(ascii: character)) }

  /// Appends the bytes of a text.
  @inline(__always)
  mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  /// Appends the decimal digits of `number`.
  mutating func append(digitsOf number: UInt) {
    guard number < 1000 else {
      append(digitsOf: number / 1000)
      return append(last: 3, digitsOf: number)
    }
    append(last: number < 10 ? 1 : number < 100 ? 2 : 3, digitsOf: number)
  }

  /// Appends the last decimal digits of `number`, up to three.
  @inline(__always)
  mutating func append(last count: Int, digitsOf number: UInt) {
    if count > 2 { append(digit: number / 100 % 10) }
    if count > 1 { append(digit: number / 10 % 10) }
    append(digit: number % 10)
  }

  @inline(__always)
  private mutating func append(digit: UInt) { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)) }
}

extension String {
  /// The text that `write` appends, at most `capacity` bytes; up to 15 take no memory of their own.
  @inline(__always)
  init(capacity: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    self.init(unsafeUninitializedCapacity: capacity) { buffer in
      var output = OutputSpan(buffer: buffer, initializedCount: 0)
      write(&output)
      return output.finalize(for: buffer)
    }
  }
}
