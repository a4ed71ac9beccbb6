extension String {
  /// The text between quotes with its control characters escaped, as Python shows text inside a list.
  var quoted: String {
    let quote: Unicode.Scalar = unicodeScalars.contains("'") && !unicodeScalars.contains("\"") ? "\"" : "'"
    var result = String.UnicodeScalarView()
    result.append(quote)
    for scalar in unicodeScalars {
      result.append(contentsOf: Self.escape(scalar, quote: quote).unicodeScalars)
    }
    result.append(quote)
    return String(result)
  }

  private static func escape(_ scalar: Unicode.Scalar, quote: Unicode.Scalar) -> String {
    switch scalar {
    case quote, "\\": "\\" + String(scalar)
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case " ": " "
    default: scalar.isPrintable ? String(scalar) : code(of: scalar)
    }
  }

  private static func code(of scalar: Unicode.Scalar) -> String {
    let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + scalar.value.hexadecimal(width: width)
  }
}

extension Unicode.Scalar {
  /// Whether Python shows it as it is: no control, separator, surrogate, private or unassigned character.
  fileprivate var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      false
    default: true
    }
  }
}

extension UInt32 {
  /// Lower-case hexadecimal digits, padded with zeros to `width`.
  func hexadecimal(width: Int) -> String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
