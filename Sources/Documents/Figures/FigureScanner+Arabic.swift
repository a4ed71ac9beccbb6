extension FigureScanner {
  /// The number or range in Arabic digits that begins at a position, and whether it is a figure.
  func arabic(at start: Int) -> (range: Range<Int>, isFigure: Bool)? {
    guard let first = number(at: start) else { return nil }
    var end = first
    // 3-5个, 3%-5%: one figure with two ends.
    let dash = self[end] == "%" ? end + 1 : end
    if self[dash]?.isDash == true, let last = number(at: dash + 1) { end = last }
    let range = start..<end
    let isName = isInLatinName(range) || isInCode(range)
    return (range, !isName && !isDate(start..<first, range) && !isOrdinal(range) && !isDenominator(start))
  }

  /// The position after a number: digits, groups of three, a decimal point, and the magnitude.
  private func number(at start: Int) -> Int? {
    guard self[start]?.isDigit == true else { return nil }
    var end = start
    while let scalar = self[end] {
      let goesOn = self[end + 1]?.isDigit == true
      let isGroup =
        scalar == "," && (1...3).allSatisfy { self[end + $0]?.isDigit == true } && self[end + 4]?.isDigit != true
      guard scalar.isDigit || scalar == "." && goesOn || isGroup else { break }
      end += 1
    }
    while self[end]?.isMagnitude == true { end += 1 }
    return end
  }

  /// 2025年, 2021-2025年, 9月23日, 1-6月; also a year in a name, which has no unit: “2025战略”.
  private func isDate(_ first: Range<Int>, _ range: Range<Int>) -> Bool {
    let next = self[range.upperBound]
    if next == "月" { return range.count <= 5 }
    if next == "日" { return self[first.lowerBound - 1] == "月" }
    guard first.count == 4, let year = Int(String(String.UnicodeScalarView(text[first]))) else { return false }
    guard (1900..<2050).contains(year) else { return false }
    return next == "年" || year != 2000 && (next.map { $0.isNamePart && !Self.followers.contains($0) } ?? false)
  }

  /// 5G, T3, RAV4, COVID-19; but 66kV and 200P are numbers with a unit.
  private func isInLatinName(_ range: Range<Int>) -> Bool {
    let before = self[range.lowerBound - 1] == "-" ? self[range.lowerBound - 2] : self[range.lowerBound - 1]
    if before?.isLatin == true { return true }
    let letters = text[range.upperBound...].prefix(while: \.isLatin)
    return !letters.isEmpty && !Self.latinUnits.contains(String(String.UnicodeScalarView(letters)))
  }

  /// 1+3+X, 2+5+10.
  private func isInCode(_ range: Range<Int>) -> Bool {
    func isPart(_ position: Int) -> Bool { self[position].map { $0.isDigit || $0.isLatin } ?? false }
    return self[range.lowerBound - 1] == "+" && isPart(range.lowerBound - 2)
      || self[range.upperBound] == "+" && isPart(range.upperBound + 1)
  }

  /// 专栏3, （2）, 9号线, 第3批, and the number of a list's item; 第3位 is a rank, which is a figure.
  private func isOrdinal(_ range: Range<Int>) -> Bool {
    let (before, after) = (self[range.lowerBound - 1], self[range.upperBound])
    if ["专栏", "附件", "附表", "附图"].contains(where: { has($0, before: range.lowerBound) }) || after == "号" { return true }
    if before == "(" && after == ")" { return true }
    if before == nil, let after { return ["、", "."].contains(after) }
    return before == "第" && (after.map { ["篇", "章", "节", "条", "批", "届", "次", "期", "项", "轮"].contains($0) } ?? false)
  }

  /// 每100户, 4批次/千人: what a rate is per.
  func isDenominator(_ start: Int) -> Bool {
    self[start - 1] == "每" || self[start - 1] == "/"
  }

  private static let latinUnits: Set<String> = [
    "m", "km", "cm", "mm", "g", "kg", "t", "W", "kW", "MW", "GW", "kWh", "V", "kV", "MPa", "P",
  ]
}

extension Unicode.Scalar {
  /// Whether it is a Latin letter or a Roman numeral.
  fileprivate var isLatin: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || (0x2160...0x217F).contains(value)
  }

  /// Whether a name can go on with it: a Chinese character, or the sign that ends a quoted name.
  fileprivate var isNamePart: Bool {
    (0x4E00...0x9FFF).contains(value) || ["”", "’", "》", "\""].contains(self)
  }
}
