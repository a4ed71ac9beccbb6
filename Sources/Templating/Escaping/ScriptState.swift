/// Where in a script a place lies: a value may stand in its code, not in its strings, comments and patterns.
enum ScriptState: Sendable, Hashable {
  case code(Previous)
  /// Behind a `/` in code: a division, a pattern or a comment.
  case slash(Previous)
  case string(quote: UInt8, isEscaped: Bool)
  case pattern(inClass: Bool, isEscaped: Bool)
  /// In `//`, behind `separator` bytes of a line separator of Unicode, which ends it as a line feed does.
  case lineComment(separator: Int)
  case blockComment(followsStar: Bool)
  /// What comes cannot be told without a full parser, so no value may stand behind.
  case obscure

  /// What stands before a place in code, which decides whether a `/` divides.
  enum Previous: Sendable, Hashable {
    case `operator`
    /// One `+` or `-`.
    case sign(UInt8)
    /// `++` or `--`, behind which a `/` divides if they end an operand.
    case twoSigns(UInt8)
    case operand
    case word(String)
    /// A bracket or value behind which a `/` may divide or begin a pattern, or code that branches left in different ways.
    case ambiguous
  }

  /// Goes on behind one more character.
  mutating func read(_ byte: UInt8) {
    switch self {
    case .code(let previous): self = Self.code(byte, previous)
    case .slash(let previous): readSlash(byte, previous)
    case .string(let quote, let isEscaped): readString(byte, quote, isEscaped)
    case .pattern(let inClass, let isEscaped): readPattern(byte, inClass, isEscaped)
    case .lineComment(let separator): readLineComment(byte, separator)
    case .blockComment(let followsStar):
      self =
        followsStar && byte == UInt8(ascii: "/")
        ? .code(.ambiguous) : .blockComment(followsStar: byte == UInt8(ascii: "*"))
    case .obscure: break
    }
  }

  func joined(_ other: ScriptState) -> ScriptState? {
    switch (self, other) {
    case _ where self == other: self
    case (.code, .code): .code(.ambiguous)
    case (.obscure, _), (_, .obscure): .obscure
    default: nil
    }
  }

  private static func code(_ byte: UInt8, _ previous: Previous) -> ScriptState {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return .string(quote: byte, isEscaped: false)
    case UInt8(ascii: "/"): return .slash(previous)
    // A dot may end a number.
    case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "."): return .code(.ambiguous)
    case UInt8(ascii: "]"): return .code(.operand)
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return .code(previous == .sign(byte) ? .twoSigns(byte) : .sign(byte))
    // At the start of a line `-->` begins a comment.
    case UInt8(ascii: ">") where previous == .twoSigns(UInt8(ascii: "-")): return .obscure
    case 0...0x20: return .code(behindBlank(previous))
    case _ where byte.isLetterOrDigit || byte >= 0x80 || "_$\\".utf8.contains(byte):
      guard case .word(let word) = previous else { return .code(.word(String(byte.lowercased))) }
      return .code(word.utf8.count < 12 ? .word(word + String(byte.lowercased)) : previous)
    default: return .code(.operator)
    }
  }

  private static func behindBlank(_ previous: Previous) -> Previous {
    switch previous {
    case .word(let word): mayPrecedePattern(word) ? .ambiguous : .operand
    case .twoSigns: .ambiguous
    case .operator, .sign, .operand, .ambiguous: previous
    }
  }

  private mutating func readSlash(_ byte: UInt8, _ previous: Previous) {
    switch (byte, previous) {
    case (UInt8(ascii: "/"), _): self = .lineComment(separator: 0)
    case (UInt8(ascii: "*"), _): self = .blockComment(followsStar: false)
    case (_, .operator), (_, .sign):
      self = .pattern(inClass: false, isEscaped: false)
      read(byte)
    case (_, .operand): self = Self.code(byte, .operator)
    case (_, .word(let word)): self = Self.mayPrecedePattern(word) ? .obscure : Self.code(byte, .operator)
    case (_, .ambiguous), (_, .twoSigns): self = .obscure
    }
  }

  private mutating func readLineComment(_ byte: UInt8, _ separator: Int) {
    switch (byte, separator) {
    case (UInt8(ascii: "\n"), _), (0xa8...0xa9, 2): self = .code(.ambiguous)
    case (0xe2, _): self = .lineComment(separator: 1)
    case (0x80, 1): self = .lineComment(separator: 2)
    default: self = .lineComment(separator: 0)
    }
  }

  private mutating func readString(_ byte: UInt8, _ quote: UInt8, _ isEscaped: Bool) {
    if isEscaped {
      self = .string(quote: quote, isEscaped: false)
    } else if byte == quote {
      self = .code(.operand)
    } else if byte == UInt8(ascii: "\n"), quote != UInt8(ascii: "`") {
      self = .obscure
    } else if byte == UInt8(ascii: "$"), quote == UInt8(ascii: "`") {
      self = .obscure
    } else {
      self = .string(quote: quote, isEscaped: byte == UInt8(ascii: "\\"))
    }
  }

  private mutating func readPattern(_ byte: UInt8, _ inClass: Bool, _ isEscaped: Bool) {
    switch byte {
    case _ where isEscaped: self = .pattern(inClass: inClass, isEscaped: false)
    case UInt8(ascii: "\\"): self = .pattern(inClass: inClass, isEscaped: true)
    case UInt8(ascii: "["): self = .pattern(inClass: true, isEscaped: false)
    case UInt8(ascii: "]"): self = .pattern(inClass: false, isEscaped: false)
    case UInt8(ascii: "/") where !inClass: self = .code(.operand)
    case UInt8(ascii: "\n"): self = .obscure
    default: break
    }
  }

  /// Whether a `/` behind `word` may begin a pattern, as it would behind an operator.
  ///
  /// What is no ASCII may be a blank of Unicode instead of a name.
  private static func mayPrecedePattern(_ word: String) -> Bool {
    let name = word.prefix(while: \.isASCII)
    return name.isEmpty || beforePattern.contains(String(name))
  }

  private static let beforePattern: Set<String> = [
    "await", "break", "case", "continue", "debugger", "default", "delete", "do", "else", "extends", "finally", "in",
    "instanceof", "new", "of", "return", "throw", "try", "typeof", "void", "yield",
  ]
}
