import PlanModel

// Figures as the data files write them; only what makes charts readable is changed.
extension Chinese {
  /// The number and its unit: `845户`, `56%`, and in a unit of Latin letters `12 km`.
  func figure(_ value: Double, unit: Unit, decimals: Int? = nil) -> String {
    let name = name(of: unit)
    let isLatin = name.unicodeScalars.first.map { $0.value < 0x250 && $0.properties.isAlphabetic } ?? false
    return Notation.number(value, decimals: decimals) + (isLatin ? " " : "") + name
  }

  func parts(_ value: Double, unit: Unit, decimals: Int?) -> (number: String, unit: String) {
    (Notation.number(value, decimals: decimals), name(of: unit))
  }

  private func name(of unit: Unit) -> String { unit.words[.zh]?.text ?? unit.symbol }

  /// The figure in its unit: the printed words where they hedge, else the number.
  func figure(_ quantity: Quantity, unit: Unit) -> String {
    quantity.interval.isExact ? figure(quantity.value, unit: unit) : printed(quantity, unit: unit)
  }

  /// The figure in its unit: the printed words where there are any.
  func printed(_ quantity: Quantity, unit: Unit) -> String {
    quantity.printed.map { words($0, unit: unit) } ?? figure(quantity.value, unit: unit)
  }

  /// The words that print a figure, with its unit after the number where they leave it out, as tables of figures do.
  func words(_ printed: String, unit: Unit) -> String {
    guard let last = printed.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return printed }
    let rest = printed[printed.index(after: last)...]
    let isBare = rest.isEmpty || ["左右", "上下", "以上", "以下", "以内"].contains { rest.hasPrefix($0) }
    return isBare ? printed[...last] + name(of: unit) + rest : printed
  }

  func difference(_ value: Double, unit: Unit) -> String {
    figure(value, unit: unit.ofDifferences, decimals: 2)
  }
}

// Large numbers: five digits are still written out.
extension Chinese {
  var magnitudes: [Magnitude] {
    [
      .one, Magnitude(exponent: 4, least: 1e5, word: "万"), Magnitude(exponent: 8, least: 1e8, word: "亿"),
      Magnitude(exponent: 12, least: 1e12, word: "万亿"),
    ]
  }

  func measure(_ unit: Unit) -> Measure { Measure(name: name(of: unit), factor: 1) }

  /// The unit of numbers in steps of `magnitude`: a unit that is itself in 万 or 亿 is carried on, so that 万户 in 万 are
  /// 亿户.
  func name(of unit: Unit, in magnitude: Magnitude) -> String {
    let total = magnitudes.first { $0.exponent == magnitude.exponent + unit.exponent }
    return total.map { $0.word + (unit.words[.zh]?.text ?? unit.base) } ?? magnitude.word + name(of: unit)
  }
}
