/// Reads the number at a position of a printed text, in Arabic or Chinese numerals or both: `1.4万亿`, `二百`, `亿`.
struct NumberScanner {
  /// A number and what stands around its digits.
  struct Match: Sendable {
    var number: PrintedNumber
    /// The position after it.
    var end: Int
    /// Whether 余, 多, 来 or 几 stands inside or after its digits: `10余万`.
    var hasSurplus = false
    /// Whether 万 or 亿 belongs to it.
    var hasMyriad = false
    /// The power of ten of its last magnitude: 8 where it ends in 亿.
    var magnitude = 0
    /// Whether it is written in Arabic digits.
    let isArabic: Bool
  }

  let text: PrintedText

  /// The number that begins at `start`.
  func match(at start: Int) -> Match? {
    guard var match = term(at: start) else { return nil }
    let magnitude = match.magnitude
    guard magnitude >= 4, let rest = term(at: match.end), rest.number.value(in: 0) < powerOfTen(magnitude),
      let sum = match.number.adding(rest.number)
    else { return match }
    (match.number, match.end, match.hasSurplus) = (sum, rest.end, match.hasSurplus || rest.hasSurplus)
    return match
  }

  /// One term of a number: 1万 and 5千 of `1万5千`.
  private func term(at start: Int) -> Match? {
    guard var match = arabic(at: start) ?? chinese(at: start) else { return nil }
    readSurplus(&match)
    readMagnitudes(&match)
    readSurplus(&match)
    return match
  }

  /// Digits with an optional point, and commas between groups of three.
  private func arabic(at start: Int) -> Match? {
    var (position, coefficient, places) = (start, 0, 0)
    var isAfterPoint = false
    while let scalar = text[position] {
      if let digit = Self.digit(scalar) {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
        guard !overflow, product <= Int.max - digit else { return nil }
        coefficient = product + digit
        places += isAfterPoint ? 1 : 0
      } else if scalar == ".", !isAfterPoint, position > start, text[position + 1].flatMap(Self.digit) != nil {
        isAfterPoint = true
      } else if !isGroupComma(at: position, start: start) {
        break
      }
      position += 1
    }
    guard position > start else { return nil }
    return Match(number: PrintedNumber(coefficient: coefficient, exponent: -places), end: position, isArabic: true)
  }

  /// Whether a comma stands at `position` with three digits after it.
  private func isGroupComma(at position: Int, start: Int) -> Bool {
    position > start && text[position] == "," && (1...3).allSatisfy { text[position + $0].flatMap(Self.digit) != nil }
      && text[position + 4].flatMap(Self.digit) == nil
  }

  /// Chinese numerals below 万; a bare 万 or 亿 counts as one of it.
  private func chinese(at start: Int) -> Match? {
    var (position, total, digit, place) = (start, 0, Int?.none, 0)
    while let scalar = text[position] {
      if let value = Self.chineseDigits[scalar] {
        guard digit == nil || digit == 0 else { return nil }
        (digit, place) = (value, 0)
      } else if let exponent = Self.tens[scalar] {
        total += (digit ?? 1) * Int(powerOfTen(exponent))
        (digit, place) = (nil, exponent)
      } else {
        break
      }
      position += 1
    }
    total += digit ?? 0
    if position == start {
      guard text[start].flatMap({ Self.myriads[$0] }) != nil else { return nil }
      total = 1
    }
    let decimals = chineseDecimals(at: position)
    guard decimals.isEmpty else {
      let coefficient = decimals.reduce(total) { $0 * 10 + $1 }
      return Match(
        number: PrintedNumber(coefficient: coefficient, exponent: -decimals.count), end: position + decimals.count + 1,
        isArabic: false)
    }
    let unit = Int(powerOfTen(place))
    return Match(
      number: PrintedNumber(coefficient: total / unit, exponent: place), end: position, isArabic: false)
  }

  /// The digits after a 点, at most nine: 五 of 十二点五.
  private func chineseDecimals(at position: Int) -> [Int] {
    guard text[position] == "点", position > 0 else { return [] }
    return Array((1...9).lazy.map { text[position + $0].flatMap { Self.chineseDigits[$0] } }.prefix { $0 != nil })
      .compactMap { $0 }
  }

  private func readSurplus(_ match: inout Match) {
    guard let scalar = text[match.end], ["余", "多", "来", "几"].contains(scalar) else { return }
    match.hasSurplus = true
    match.end += 1
  }

  /// 千, 万 and 亿 after a number.
  private func readMagnitudes(_ match: inout Match) {
    while case let next = text.skipSpaces(match.end), let scalar = text[next],
      let exponent = Self.tens[scalar] ?? Self.myriads[scalar]
    {
      match.number = match.number.shifted(by: exponent)
      match.hasMyriad = match.hasMyriad || exponent >= 4
      match.magnitude = exponent
      match.end = next + 1
    }
  }

  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil
  }

  /// Whether a number may begin or go on with this scalar.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || chineseDigits[scalar] != nil || tens[scalar] != nil || myriads[scalar] != nil
  }

  private static let chineseDigits: [Unicode.Scalar: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let tens: [Unicode.Scalar: Int] = ["十": 1, "百": 2, "千": 3]
  private static let myriads: [Unicode.Scalar: Int] = ["万": 4, "亿": 8]
}
