/// Where in a script a place lies: a value may stand in its code, not in its strings, comments and patterns.
enum ScriptState: Sendable, Hashable {
  case code(Previous)
  /// Behind a `/` in code: a division, a pattern or a comment.
  case slash(Previous)
  case string(quote: UInt8, isEscaped: Bool)
  case pattern(inClass: Bool, isEscaped: Bool)
  case lineComment
  case blockComment(followsStar: Bool)
  /// What comes cannot be told without a full parser, so no value may stand behind.
  case obscure

  /// What stands before a place in code, which decides whether a `/` divides.
  enum Previous: Sendable, Hashable {
    case `operator`
    case operand
    case word(String)
    /// A bracket behind which a `/` may divide or begin a pattern, or code that branches left in different ways.
    case ambiguous
  }

  /// Goes on behind one more character.
  mutating func read(_ byte: UInt8) {
    switch self {
    case .code(let previous): self = Self.code(byte, previous)
    case .slash(let previous): readSlash(byte, previous)
    case .string(let quote, let isEscaped): readString(byte, quote, isEscaped)
    case .pattern(let inClass, let isEscaped): readPattern(byte, inClass, isEscaped)
    case .lineComment: if byte == UInt8(ascii: "\n") { self = .code(.ambiguous) }
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
    case UInt8(ascii: ")"), UInt8(ascii: "}"): return .code(.ambiguous)
    case UInt8(ascii: "]"): return .code(.operand)
    case 0...0x20:
      guard case .word(let word) = previous else { return .code(previous) }
      return .code(beforePattern.contains(word) ? .ambiguous : .operand)
    case _ where byte.isLetterOrDigit || byte >= 0x80 || "_$\\".utf8.contains(byte):
      guard case .word(let word) = previous, word.utf8.count < 12 else { return .code(.word(String(byte.lowercased))) }
      return .code(.word(word + String(byte.lowercased)))
    default: return .code(.operator)
    }
  }

  private mutating func readSlash(_ byte: UInt8, _ previous: Previous) {
    switch (byte, previous) {
    case (UInt8(ascii: "/"), _): self = .lineComment
    case (UInt8(ascii: "*"), _): self = .blockComment(followsStar: false)
    case (_, .operator):
      self = .pattern(inClass: false, isEscaped: false)
      read(byte)
    case (_, .operand): self = Self.code(byte, .operator)
    case (_, .word(let word)): self = Self.beforePattern.contains(word) ? .obscure : Self.code(byte, .operator)
    case (_, .ambiguous): self = .obscure
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

  /// Words behind which a `/` begins a pattern, as it would behind an operator.
  private static let beforePattern: Set<String> = [
    "await", "case", "delete", "do", "else", "in", "instanceof", "new", "of", "return", "throw", "typeof", "void",
    "yield",
  ]
}
