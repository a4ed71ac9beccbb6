import Diagnostics

extension PlaceFormatter {
  /// One place of a format: `%(key)flags width.precision letter`.
  struct Place {
    let key: String?
    let flags: Set<Unicode.Scalar>
    let width: Int
    let precision: Int?
    let letter: Character

    /// The largest width and precision.
    static let mostDigits = 1_000

    init(_ rest: inout Substring.UnicodeScalarView) throws {
      key = Self.takeKey(&rest)
      flags = Set(Self.take(&rest) { "-+ 0#".unicodeScalars.contains($0) })
      width = try Self.takeNumber(&rest) ?? 0
      if rest.first == "." {
        rest.removeFirst()
        precision = try Self.takeNumber(&rest) ?? 0
      } else {
        precision = nil
      }
      // C's length of a number says nothing here.
      if let first = rest.first, "hlL".unicodeScalars.contains(first) { rest.removeFirst() }
      guard let letter = rest.popFirst(), "sriduxXofFeEgG".unicodeScalars.contains(letter) else {
        throw RenderError.value(Text(zh: "格式中的“%”不完整", en: "a '%' in the format is incomplete"))
      }
      self.letter = Character(letter)
    }

    func cut(_ text: String) -> String {
      precision.map { String(text.unicodeScalars.prefix($0)) } ?? text
    }

    func pad(_ text: String) -> String {
      let blanks = String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
      return flags.contains("-") ? text + blanks : blanks + text
    }

    /// The digits of a whole number with zeros in front, up to the precision.
    func fill(_ digits: String) -> String {
      String(repeating: "0", count: max(0, (precision ?? 0) - digits.count)) + digits
    }

    /// What `#` puts before the digits.
    var radixPrefix: String {
      flags.contains("#") ? "0" + String(letter) : ""
    }

    func number(_ digits: String, prefix: String = "", isNegative: Bool) -> String {
      let sign = (isNegative ? "-" : flags.contains("+") ? "+" : flags.contains(" ") ? " " : "") + prefix
      guard flags.contains("0"), !flags.contains("-") else { return pad(sign + digits) }
      return sign + String(repeating: "0", count: max(0, width - sign.count - digits.count)) + digits
    }

    private static func takeKey(_ rest: inout Substring.UnicodeScalarView) -> String? {
      guard rest.first == "(", let end = rest.firstIndex(of: ")") else { return nil }
      let key = String(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...]
      return key
    }

    private static func take(
      _ rest: inout Substring.UnicodeScalarView, while accepts: (Unicode.Scalar) -> Bool
    ) -> [Unicode.Scalar] {
      var taken: [Unicode.Scalar] = []
      while let first = rest.first, accepts(first) {
        taken.append(first)
        rest.removeFirst()
      }
      return taken
    }

    private static func takeNumber(_ rest: inout Substring.UnicodeScalarView) throws -> Int? {
      let digits = take(&rest) { ("0"..."9").contains($0) }
      guard !digits.isEmpty else { return nil }
      let number = Int(digits.map { String($0) }.joined()) ?? .max
      guard number <= mostDigits else {
        throw RenderError.limit(Text(zh: "格式的宽度过大", en: "a width in the format is too large"))
      }
      return number
    }
  }
}
