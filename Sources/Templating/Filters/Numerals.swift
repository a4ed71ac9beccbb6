import Glibc

extension Double {
  /// The decimal with `places` digits behind the point, correctly rounded, halves to even.
  func fixed(places: Int) -> String {
    formatted("%.\(Swift.min(Swift.max(places, 0), 400))f")
  }

  /// The number with at most `places` digits behind the point.
  func rounded(places: Int) -> Double {
    guard isFinite, places < 324 else { return self }
    return Double(fixed(places: places)) ?? self
  }

  /// The number as C's `printf` writes it with one `directive`, which does not depend on the locale of the process.
  func formatted(_ directive: String) -> String {
    withVaList([self]) { arguments in
      var buffer = [CChar](repeating: 0, count: 1024)
      let count = vsnprintf(&buffer, buffer.count, directive, arguments)
      return String(decoding: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}

extension Value {
  /// What the filter `int` makes of it; nil where it is no number.
  func wholeNumber(base: Int) throws -> Int? {
    switch self {
    case .float(let number): return number.isFinite ? Int(exactly: number.rounded(.towardZero)) : nil
    case .string, .markup:
      let digits = (text ?? "").trimming(\.isSpace).replacingGroups
      if (2...36).contains(base), let number = Int(digits.withoutPrefix(of: base), radix: base) { return number }
      return decimalNumber.flatMap { $0.isFinite ? Int(exactly: $0.rounded(.towardZero)) : nil }
    default: return integer
    }
  }

  /// What the filter `float` makes of it; nil where it is no number.
  var decimalNumber: Double? {
    guard let text else { return number }
    let digits = text.trimming(\.isSpace).replacingGroups.lowercased()
    guard !digits.contains("x"), !digits.contains("p") else { return nil }
    return Double(digits)
  }
}

extension String {
  /// The digits without the underscores between them; other underscores make it no number.
  fileprivate var replacingGroups: String {
    guard contains("_"), !hasPrefix("_"), !hasSuffix("_"), !contains("__") else { return self }
    return filter { $0 != "_" }
  }

  fileprivate func withoutPrefix(of base: Int) -> String {
    let prefixes = [16: "0x", 8: "0o", 2: "0b"]
    guard let prefix = prefixes[base], lowercased().hasPrefix(prefix) else { return self }
    return String(dropFirst(2))
  }
}
