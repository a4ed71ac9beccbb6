extension String {
  /// Whether it is made of CSS numbers, colours and identifiers alone, with blanks and commas between them.
  var isStyleTokens: Bool {
    let tokens = utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
    return tokens.allSatisfy { $0.isNumber || $0.isHexadecimalColour || $0.isIdentifier } || isColourFunction
  }

  /// Whether it is a call such as `rgb(1 2 3 / 50%)` or `var(--x)`.
  private var isColourFunction: Bool {
    guard let bracket = utf8.firstIndex(of: UInt8(ascii: "(")), utf8.last == UInt8(ascii: ")") else { return false }
    let arguments = utf8[utf8.index(after: bracket)...].dropLast()
    return Self.colourFunctions.contains(self[..<bracket].lowercased())
      && arguments.allSatisfy { $0.isLetterOrDigit || " ,.%/+-".utf8.contains($0) }
  }

  private static let colourFunctions: Set<String> = [
    "color", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "rgb", "rgba", "var",
  ]
}

extension Substring.UTF8View {
  /// A number with or without a unit.
  fileprivate var isNumber: Bool {
    let unsigned = first.map { "+-".utf8.contains($0) } == true ? dropFirst() : self
    let unit = unsigned.drop { $0.isDigit || $0 == UInt8(ascii: ".") }
    let digits = unsigned[..<unit.startIndex]
    return digits.contains(where: \.isDigit) && digits.count { $0 == UInt8(ascii: ".") } <= 1
      && (unit.allSatisfy(\.isLetter) || unit.elementsEqual("%".utf8) || unit.isExponent)
  }

  private var isExponent: Bool {
    guard let first, first | 0x20 == UInt8(ascii: "e") else { return false }
    let digits = dropFirst().drop { "+-".utf8.contains($0) }
    return !digits.isEmpty && digits.allSatisfy(\.isDigit)
  }

  fileprivate var isHexadecimalColour: Bool {
    first == UInt8(ascii: "#") && [4, 5, 7, 9].contains(count)
      && dropFirst().allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20) }
  }

  fileprivate var isIdentifier: Bool {
    guard let letter = drop(while: { $0 == UInt8(ascii: "-") }).first else { return false }
    return !letter.isDigit && allSatisfy { $0.isLetterOrDigit || $0 >= 0x80 || "-_".utf8.contains($0) }
  }
}
