/// A printed number: `coefficient` × 10^`exponent`, so that scaling by 万 and 亿 loses nothing.
struct PrintedNumber: Sendable, Hashable {
  let coefficient: Int
  /// The power of ten of its last printed digit.
  let exponent: Int

  /// The number in units of 10^`scale`.
  func value(in scale: Int) -> Double { times(Double(coefficient), exponent - scale) }

  /// One unit of the last printed digit.
  func lastDigit(in scale: Int) -> Double { times(1, exponent - scale) }

  /// One unit of the last digit that is not zero: 100 for 900, 10 for 180.
  func step(in scale: Int) -> Double {
    var (rest, place) = (coefficient, exponent)
    while rest != 0, rest % 10 == 0 { (rest, place) = (rest / 10, place + 1) }
    return times(1, place - scale)
  }

  /// The number 10^`places` times as large.
  func shifted(by places: Int) -> PrintedNumber {
    PrintedNumber(coefficient: coefficient, exponent: exponent + places)
  }

  /// The sum, as fine as the finer of the two; nil beyond the range of Int.
  func adding(_ other: PrintedNumber) -> PrintedNumber? {
    let place = min(exponent, other.exponent)
    guard let left = widened(to: place), let right = other.widened(to: place) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : PrintedNumber(coefficient: sum, exponent: place)
  }

  private func widened(to place: Int) -> Int? {
    var result = coefficient
    for _ in 0..<(exponent - place) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }

  /// Multiplies or divides by an exact power of ten, so that the result is the nearest Double.
  private func times(_ number: Double, _ exponent: Int) -> Double {
    exponent >= 0 ? number * powerOfTen(exponent) : number / powerOfTen(-exponent)
  }
}
