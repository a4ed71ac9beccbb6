/// A finite number as decimal digits, so that rounding follows the number as printed: 2.675 to two digits is 2.68.
struct DecimalDigits: Equatable, Sendable {
  private(set) var isNegative: Bool
  /// Digits 0 to 9, most significant first.
  private(set) var digits: [UInt8]
  /// How many of the digits come before the decimal point; may be negative or beyond the end.
  private(set) var point: Int

  /// Takes the digits of the shortest text that reads back as `value`, which must be finite.
  init(_ value: Double) {
    isNegative = value < 0
    digits = []
    point = 0
    var exponent = 0
    var pointSeen = false
    let text = value.magnitude.description.utf8
    for (offset, byte) in text.enumerated() {
      if byte == UInt8(ascii: "e") {
        exponent = Int(String(decoding: text.dropFirst(offset + 1), as: UTF8.self)) ?? 0
        break
      } else if byte == UInt8(ascii: ".") {
        pointSeen = true
      } else {
        digits.append(byte - UInt8(ascii: "0"))
        if !pointSeen { point += 1 }
      }
    }
    point += exponent
  }

  /// The number divided by 10^`power`, exactly.
  func shifted(down power: Int) -> DecimalDigits {
    var result = self
    result.point -= power
    return result
  }

  /// How many digits after the point the number needs.
  var fractionDigits: Int {
    let last = digits.lastIndex { $0 != 0 } ?? -1
    return max(0, last + 1 - point)
  }

  /// How many zeros come between the point and the first other digit; 0 for zero.
  var leadingZeros: Int { max(0, (digits.firstIndex { $0 != 0 } ?? 0) - point) }

  /// The number rounded half away from zero to `count` digits after the point.
  func rounded(toFractionDigits count: Int) -> DecimalDigits {
    let kept = point + count
    guard kept < digits.count else { return self }
    var result = self
    guard kept >= 0 else {
      (result.digits, result.point, result.isNegative) = ([], 0, false)
      return result
    }
    result.digits = Array(digits.prefix(kept))
    if digits[kept] >= 5 { result.increment() }
    if result.digits.allSatisfy({ $0 == 0 }) { result.isNegative = false }
    return result
  }

  /// Adds one in the last place.
  private mutating func increment() {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    point += 1
  }

  /// The digits before the point without leading zeros; `0` if there are none.
  var wholeText: String {
    let whole = text(of: 0..<max(0, point)).drop { $0 == "0" }
    return whole.isEmpty ? "0" : String(whole)
  }

  /// Exactly `count` digits after the point.
  func fractionText(_ count: Int) -> String {
    text(of: point..<(point + count))
  }

  /// The digits at `places`; 0 for places without a digit.
  private func text(of places: Range<Int>) -> String {
    let zero = UInt8(ascii: "0")
    return String(decoding: places.map { digits.indices.contains($0) ? zero + digits[$0] : zero }, as: UTF8.self)
  }
}
