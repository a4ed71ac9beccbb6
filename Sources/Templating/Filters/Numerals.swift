import Glibc

extension Double {
  /// The decimal with `places` digits behind the point, correctly rounded, halves to even.
  func fixed(places: Int) -> String {
    formatted("%.\(Swift.min(Swift.max(places, 0), 400))f")
  }

  /// The number with at most `places` digits behind the point.
  func rounded(places: Int) -> Double {
    guard isFinite, places < 324 else { return self }
    return plainlyRounded(places: places) ?? Double(fixed(places: places)) ?? self
  }

  /// The same, unless it is so large or so near to a half that the product below may be on the wrong side of it.
  private func plainlyRounded(places: Int) -> Double? {
    guard (0...6).contains(places) else { return nil }
    let unit = pow(10, Double(places))
    let (scaled, whole) = (self * unit, (self * unit).rounded())
    guard whole.magnitude < 1e9, ((scaled - whole).magnitude - 0.5).magnitude > 1e-6 else { return nil }
    // Both are exact, so the quotient is the float nearest to the decimal.
    return whole / unit
  }

  /// The number as C's `printf` writes it with one `directive`, which does not depend on the locale of the process.
  func formatted(_ directive: String) -> String {
    withVaList([self]) { arguments in
      // The longest number has 309 digits before the point and as many behind it as a format may ask for.
      var buffer = [CChar](repeating: 0, count: 310 + PlaceFormatter.Place.mostDigits + 8)
      let count = vsnprintf(&buffer, buffer.count, directive, arguments)
      return String(decoding: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}

extension Value {
  /// What the filter `int` makes of it; nil where it is no number.
  func wholeNumber(base: Int) throws -> Int? {
    switch self {
    case .float(let number): return try number.truncated()
    case .string, .markup:
      if let number = try (text ?? "").wholeNumber(base: base) { return number }
      return try decimalNumber.flatMap { $0.isFinite ? try $0.truncated() : nil }
    default: return integer
    }
  }

  /// What the filter `float` makes of it; nil where it is no number.
  var decimalNumber: Double? {
    guard let text else { return number }
    let digits = text.plainDigits.lowercased()
    guard !digits.contains("x"), !digits.contains("p") else { return nil }
    return Double(digits)
  }
}

extension Double {
  /// The whole part; nil where there is none, an error where it leaves 64 bits.
  fileprivate func truncated() throws -> Int? {
    guard !isNaN else { return nil }
    guard let whole = Int(exactly: rounded(.towardZero)) else { throw RenderError.overflow }
    return whole
  }
}

extension String {
  /// The whole number it is written as; nil where it is none, an error where it leaves 64 bits.
  fileprivate func wholeNumber(base: Int) throws -> Int? {
    let digits = plainDigits
    let sign = digits.prefix { $0 == "-" || $0 == "+" }
    guard sign.count < 2, let (radix, bare) = Self.radix(of: digits.dropFirst(sign.count), base: base),
      !bare.isEmpty, bare.allSatisfy({ $0.isASCII && ($0.hexDigitValue ?? $0.letterDigit) < radix })
    else { return nil }
    guard let number = Int(sign + bare, radix: radix) else { throw RenderError.overflow }
    return number
  }

  /// The base and the digits behind its prefix; nil where the base is none, or where base 0 finds needless zeros.
  private static func radix(of digits: Substring, base: Int) -> (radix: Int, digits: Substring)? {
    let prefixes = ["0x": 16, "0o": 8, "0b": 2]
    if let named = prefixes[digits.prefix(2).lowercased()], base == 0 || base == named {
      return (named, digits.dropFirst(2))
    }
    guard base == 0 else { return (2...36).contains(base) ? (base, digits) : nil }
    return digits.hasPrefix("0") && digits.contains { $0 != "0" } ? nil : (10, digits)
  }

  /// The text without blanks around it, with every script's digits made ASCII and those that group digits taken out.
  fileprivate var plainDigits: String {
    let digits = trimming(\.isSpace).unicodeScalars.map { $0.decimalDigit.map(String.init) ?? String($0) }.joined()
    let isGrouped = !digits.hasPrefix("_") && !digits.hasSuffix("_") && !digits.contains("__")
    return isGrouped ? digits.filter { $0 != "_" } : digits
  }
}

extension Character {
  /// The value of a letter as a digit in bases up to 36; beyond any base for everything else.
  fileprivate var letterDigit: Int {
    guard let code = lowercased().first?.asciiValue, ("a"..."z").contains(Character(Unicode.Scalar(code))) else {
      return .max
    }
    return Int(code) - 87
  }
}

extension Unicode.Scalar {
  /// The value of a decimal digit of any script.
  fileprivate var decimalDigit: Int? {
    guard properties.numericType == .decimal, let value = properties.numericValue else { return nil }
    return Int(value)
  }
}
