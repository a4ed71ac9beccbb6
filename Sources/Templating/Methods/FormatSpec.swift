import Diagnostics

/// How a field of `str.format` is laid out: `[[fill]align][sign][#][0][width][grouping][.precision][type]`.
struct FormatSpec {
  private(set) var fill: Unicode.Scalar?
  private(set) var alignment: Unicode.Scalar?
  private(set) var sign: Unicode.Scalar?
  private(set) var isAlternate = false
  private(set) var width = 0
  private(set) var grouping: Unicode.Scalar?
  private(set) var precision: Int?
  private(set) var type: Unicode.Scalar?
  let isEmpty: Bool

  init(_ text: String) throws {
    isEmpty = text.isEmpty
    var rest = text.unicodeScalars[...]
    takeAlignment(&rest)
    sign = Self.take(&rest, "+- ")
    isAlternate = Self.take(&rest, "#") != nil
    if Self.take(&rest, "0") != nil, fill == nil { (fill, alignment) = ("0", alignment ?? "=") }
    width = try Self.takeNumber(&rest) ?? 0
    grouping = Self.take(&rest, ",_")
    if Self.take(&rest, ".") != nil {
      guard let digits = try Self.takeNumber(&rest) else { throw Self.fault }
      precision = digits
    }
    type = rest.popFirst()
    guard rest.isEmpty else { throw Self.fault }
  }

  private mutating func takeAlignment(_ rest: inout Substring.UnicodeScalarView) {
    let second = rest.dropFirst().first
    if let first = rest.first, let second, "<>=^".unicodeScalars.contains(second) {
      (fill, alignment) = (first, second)
      rest.removeFirst(2)
    } else {
      alignment = Self.take(&rest, "<>=^")
    }
  }

  private static func take(_ rest: inout Substring.UnicodeScalarView, _ choices: String) -> Unicode.Scalar? {
    guard let first = rest.first, choices.unicodeScalars.contains(first) else { return nil }
    return rest.removeFirst()
  }

  private static func takeNumber(_ rest: inout Substring.UnicodeScalarView) throws -> Int? {
    var digits = ""
    while let digit = take(&rest, "0123456789") { digits.unicodeScalars.append(digit) }
    guard !digits.isEmpty else { return nil }
    guard let number = Int(digits), number <= 1_000 else {
      throw RenderError.limit(Text(zh: "格式的宽度过大", en: "a width in the format is too large"))
    }
    return number
  }

  static let fault = RenderError.value(Text(zh: "格式的写法不对", en: "the format of the field is not valid"))
}
