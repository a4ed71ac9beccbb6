extension String {
  /// The text with its character references replaced by what they mean, as HTML reads them in text.
  var resolvingReferences: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    var (result, rest) = (UnicodeScalarView(), unicodeScalars[...])
    while let scalar = rest.popFirst() {
      if scalar == "&", let reference = CharacterReference(rest) {
        result.append(contentsOf: reference.text.unicodeScalars)
        rest = rest.dropFirst(reference.length)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

/// A character reference behind its `&`.
private struct CharacterReference {
  let text: String
  /// How many characters it takes up.
  let length: Int

  init?(_ rest: Substring.UnicodeScalarView) {
    guard let found = rest.first == "#" ? Self.numeric(rest.dropFirst()) : Self.named(rest) else { return nil }
    (text, length) = found
  }

  private static func numeric(_ rest: Substring.UnicodeScalarView) -> (String, Int)? {
    let isHexadecimal = rest.first == "x" || rest.first == "X"
    let digits = rest.dropFirst(isHexadecimal ? 1 : 0).prefix { scalar in
      isHexadecimal ? scalar.properties.isASCIIHexDigit : ("0"..."9").contains(scalar)
    }
    guard !digits.isEmpty else { return nil }
    let isClosed = rest.dropFirst((isHexadecimal ? 1 : 0) + digits.count).first == ";"
    let length = 1 + (isHexadecimal ? 1 : 0) + digits.count + (isClosed ? 1 : 0)
    return (character(UInt32(String(digits), radix: isHexadecimal ? 16 : 10) ?? .max), length)
  }

  /// The character of `code`; nothing for control codes, and what Windows meant for those from 0x80 on.
  private static func character(_ code: UInt32) -> String {
    switch code {
    case 0: "\u{fffd}"
    case 0x0d: "\r"
    case 0x80...0x9f: String(windows[Int(code) - 0x80])
    case 1...8, 0x0b, 0x0e...0x1f, 0x7f, 0xfdd0...0xfdef: ""
    default: Unicode.Scalar(code).map { code & 0xfffe == 0xfffe ? "" : String($0) } ?? "\u{fffd}"
    }
  }

  /// The longest name that `rest` starts with; only some names need no semicolon.
  private static func named(_ rest: Substring.UnicodeScalarView) -> (String, Int)? {
    let name = Substring(rest.prefix(32).prefix { !"\t\n\u{c} <&#;".unicodeScalars.contains($0) })
    let length = name.unicodeScalars.count
    if rest.dropFirst(length).first == ";", let text = NamedReferences.characters[name] { return (text, length + 1) }
    for length in (2...max(2, length)).reversed() {
      let start = Substring(name.unicodeScalars.prefix(length))
      if NamedReferences.withoutSemicolon.contains(start) { return (NamedReferences.characters[start] ?? "", length) }
    }
    return nil
  }

  private static let windows = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ".unicodeScalars)
}
