import Diagnostics

/// A `{{ … }}` in a Markdown text: a live value or a chart, written out when the texts of the site are filled.
struct LiveExpression: Sendable {
  /// As it is written, with its braces; to the end of the line where it is not closed.
  let source: String
  let location: SourceLocation
  let isClosed: Bool

  /// What stands for the expression while Markdown is rendered: as long as it, so that columns stay what they are.
  static func token(_ number: Int, length: Int) -> String {
    var token = String.UnicodeScalarView([Token.start] + Token.digits(of: number))
    while token.count < length - 1 { token.append(Token.filler) }
    token.append(Token.end)
    return String(token)
  }

  /// The characters of tokens: ideographs that nobody has assigned.
  ///
  /// Markdown takes them for letters, and a line that ends or begins with one for Chinese, which has no spaces.
  enum Token {
    static let start: Unicode.Scalar = "\u{3F000}"
    static let filler: Unicode.Scalar = "\u{3F001}"
    static let end: Unicode.Scalar = "\u{3F002}"
    private static let zero: UInt32 = 0x3F010

    static func digits(of number: Int) -> [Unicode.Scalar] {
      String(number).utf8.compactMap { Unicode.Scalar(zero + UInt32($0) - 0x30) }
    }

    static func digit(_ scalar: Unicode.Scalar) -> Int? {
      (zero..<(zero + 10)).contains(scalar.value) ? Int(scalar.value - zero) : nil
    }
  }
}

extension LiveExpression {
  /// `markdown` with a token for each of its expressions, and the expressions in order.
  ///
  /// A backslash in front of the braces keeps them text. O(length).
  static func taken(from markdown: String, path: String, firstLine: Int) -> (text: String, found: [LiveExpression]) {
    guard markdown.utf8.firstRange(of: "{{".utf8) != nil else { return (markdown, []) }
    var found: [LiveExpression] = []
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { offset, line in
      var (text, rest) = ("", line)
      while let open = rest.firstRange(of: "{{") {
        text += rest[..<open.lowerBound]
        let end = closing(of: rest[open.upperBound...])
        let source = String(rest[open.lowerBound..<(end ?? rest.endIndex)])
        rest = rest[(end ?? rest.endIndex)...]
        guard text.last != "\\" else {
          text += source
          continue
        }
        text += token(found.count, length: source.count)
        let column = line[..<open.lowerBound].count + 1
        found.append(
          LiveExpression(
            source: source,
            location: SourceLocation(path: path, line: firstLine + offset, column: column, length: source.count),
            isClosed: end != nil))
      }
      return text + rest
    }
    return (lines.joined(separator: "\n"), found)
  }

  /// Where the `}}` ends that closes an expression: braces of its own and those in quotes do not count.
  private static func closing(of text: Substring) -> Substring.Index? {
    var quote: Character?
    var depth = 0
    var isEscaped = false
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if !isEscaped, character == open { quote = nil }
        isEscaped = character == "\\" && !isEscaped
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "{" {
        depth += 1
      } else if character == "}", depth > 0 {
        depth -= 1
      } else if text[index...].hasPrefix("}}") {
        return text.index(index, offsetBy: 2)
      }
    }
    return nil
  }
}
