import Foundation

/// Works out a formula as readers see it: + − × ÷ ^ ln and brackets.
///
/// An interval such as `98–118` counts as its low end.
struct Arithmetic {
  private var rest: Substring

  /// The value of `formula`; nil if something in it cannot be read.
  static func value(of formula: String) -> Double? {
    var reader = Arithmetic(rest: formula.filter { !" ,".contains($0) }[...])
    let value = reader.sum()
    return reader.rest.isEmpty ? value : nil
  }

  private mutating func sum() -> Double? {
    guard var total = product() else { return nil }
    while let sign = take("+−") {
      guard let term = product() else { return nil }
      total += sign == "+" ? term : -term
    }
    return total
  }

  private mutating func product() -> Double? {
    guard var total = power() else { return nil }
    while let sign = take("×÷/") {
      guard let factor = power() else { return nil }
      total = sign == "×" ? total * factor : total / factor
    }
    return total
  }

  private mutating func power() -> Double? {
    guard let base = atom() else { return nil }
    guard take("^") != nil else { return base }
    return atom().map { pow(base, $0) }
  }

  private mutating func atom() -> Double? {
    if rest.hasPrefix("ln") {
      rest = rest.dropFirst(2)
      return atom().map { log($0) }
    }
    if take("([") != nil {
      let value = sum()
      return take(")]") == nil ? nil : value
    }
    if take("−") != nil { return atom().map { -$0 } }
    return number()
  }

  private mutating func number() -> Double? {
    let digits = rest.prefix { $0.isNumber || $0 == "." }
    rest = rest.dropFirst(digits.count)
    let isPercent = take("%") != nil
    if take("–") != nil, number() == nil { return nil }
    return Double(digits).map { isPercent ? $0 / 100 : $0 }
  }

  private mutating func take(_ characters: String) -> Character? {
    guard let first = rest.first, characters.contains(first) else { return nil }
    rest = rest.dropFirst()
    return first
  }
}
