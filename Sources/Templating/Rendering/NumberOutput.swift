extension ByteBuffer {
  /// Appends the decimal digits of `number`.
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: number.magnitude)
  }

  /// Appends `number` as ``Swift/Double/shortestText``.
  mutating func append(_ number: Double) {
    let thousandths = (number.magnitude * 1000).rounded()
    // Two decimals of at most 15 digits are never the same float, so if this one is the number, none is shorter.
    guard thousandths < 1e15, thousandths / 1000 == number.magnitude, number != 0 else {
      return append(number.shortestText)
    }
    let (whole, fraction) = UInt(thousandths).quotientAndRemainder(dividingBy: 1000)
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: whole)
    append(UInt8(ascii: "."))
    append(fraction: fraction)
  }

  private mutating func append(fraction thousandths: UInt) {
    if thousandths % 10 > 0 {
      append(thousandths, digits: 3)
    } else if thousandths % 100 > 0 {
      append(thousandths / 10, digits: 2)
    } else {
      append(thousandths / 100, digits: 1)
    }
  }

  private mutating func append(digitsOf number: UInt) {
    let (rest, last) = number.quotientAndRemainder(dividingBy: 100_000_000)
    if rest > 0 {
      append(digitsOf: rest)
      return append(last, digits: 8)
    }
    var (digits, bound) = (1, UInt(10))
    while number >= bound { (digits, bound) = (digits + 1, bound * 10) }
    append(number, digits: digits)
  }

  /// Appends the last digits of `number`, of which a word holds up to 8.
  private mutating func append(_ number: UInt, digits count: Int) {
    var (word, rest) = (UInt64(0), number)
    for _ in 0..<count {
      word = word << 8 | UInt64(UInt8(ascii: "0")) | UInt64(rest % 10)
      rest /= 10
    }
    append(word, word, taking: count)
  }
}
