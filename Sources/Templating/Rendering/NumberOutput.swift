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
    let (tenths, rest) = thousandths.quotientAndRemainder(dividingBy: 100)
    append(UInt8(ascii: "0") + UInt8(tenths))
    guard rest > 0 else { return }
    append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }

  private mutating func append(digitsOf number: UInt) {
    let start = count
    var rest = number
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    var (low, high) = (start, count - 1)
    while low < high {
      swapAt(low, high)
      (low, high) = (low + 1, high - 1)
    }
  }
}
