extension ByteBuffer {
  /// Appends the decimal digits of `number`.
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: number.magnitude)
  }

  /// Appends `number` as ``Swift/Double/shortestText``.
  @inline(__always)
  mutating func append(_ number: Double) {
    let magnitude = number.magnitude
    // Two decimals of at most 15 digits are never the same float, so if this one is the number, none is shorter.
    guard magnitude < 1e12, number != 0 else { return append(number.shortestText) }
    let thousandths = UInt(magnitude * 1000 + 0.5)
    guard Double(thousandths) / 1000 == magnitude else { return append(number.shortestText) }
    if number < 0 { append(UInt8(ascii: "-")) }
    append(thousandths: thousandths)
  }

  @inline(__always)
  private mutating func append(thousandths number: UInt) {
    let digits = EightDigits(number % 100_000_000)
    let decimals = 3 - min(digits.trailingZeros, 2)
    let fraction = (digits.text &>> 40) &<< 8 | UInt64(UInt8(ascii: "."))
    if number < 10_000_000 {
      let start = min(digits.leadingZeros, 4)
      let whole = 5 - start
      let text = digits.text(from: start) & ~(~0 &<< UInt64(whole &* 8)) | fraction &<< UInt64(whole &* 8)
      append(text, text, taking: whole &+ 1 &+ decimals)
    } else {
      append(digitsOf: number / 1000)
      append(fraction, fraction, taking: 1 + decimals)
    }
  }

  private mutating func append(digitsOf number: UInt) {
    let (rest, last) = number.quotientAndRemainder(dividingBy: 100_000_000)
    let digits = EightDigits(last)
    guard rest == 0 else {
      append(digitsOf: rest)
      return append(digits.text, digits.text, taking: 8)
    }
    let start = min(digits.leadingZeros, 7)
    let text = digits.text(from: start)
    append(text, text, taking: 8 - start)
  }
}

/// The eight decimal digits of a number below 10^8 in the bytes of a word, the first in the lowest.
private struct EightDigits {
  private let digits: UInt64

  /// Splits the number into halves, these into pairs and these into digits, each time all of them at once.
  @inline(__always)
  init(_ number: UInt) {
    let halves = UInt64(number / 10_000) | UInt64(number % 10_000) &<< 32
    // Multiplied and shifted these are divisions by 100 and by 10, exact for numbers of four and of two digits.
    let hundreds = ((halves &* 10_486) &>> 20) & 0x7f_0000_007f
    let pairs = hundreds | ((halves &- hundreds &* 100) &<< 16)
    let tens = ((pairs &* 103) &>> 10) & 0x0f_000f_000f_000f
    digits = tens | ((pairs &- tens &* 10) &<< 8)
  }

  /// The digits as text.
  var text: UInt64 { digits | 0x3030_3030_3030_3030 }

  /// The digits from place `start` on as text.
  func text(from start: Int) -> UInt64 { text &>> UInt64(start &* 8) }

  var leadingZeros: Int { digits.trailingZeroBitCount / 8 }

  var trailingZeros: Int { digits.leadingZeroBitCount / 8 }
}
