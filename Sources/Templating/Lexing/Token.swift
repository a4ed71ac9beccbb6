import Diagnostics

/// A piece of a template: literal text, a tag's delimiter, or a word inside a tag.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    /// Literal text; the span covers what is left of it after white-space control.
    case text
    case outputStart, outputEnd
    case tagStart, tagEnd
    case name(String)
    case integer(Int)
    case float(Double)
    case string(String)
    case symbol(Symbol)
    /// Stands where a fault was reported, so that the parser does not report it again.
    case invalid
    case end
  }

  let kind: Kind
  let span: Span
}

/// A punctuation mark or operator inside a tag; longer ones first, as the lexer tries them in this order.
enum Symbol: String, Sendable, CaseIterable {
  case floorDivide = "//"
  case power = "**"
  case equal = "=="
  case unequal = "!="
  case greaterOrEqual = ">="
  case lessOrEqual = "<="
  case greater = ">"
  case less = "<"
  case assign = "="
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
  case concatenate = "~"
  case leftBracket = "["
  case rightBracket = "]"
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBrace = "{"
  case rightBrace = "}"
  case dot = "."
  case colon = ":"
  case pipe = "|"
  case comma = ","
  case semicolon = ";"

  /// What closes it, if it opens something.
  var closing: Symbol? {
    switch self {
    case .leftBracket: .rightBracket
    case .leftParenthesis: .rightParenthesis
    case .leftBrace: .rightBrace
    default: nil
    }
  }

  var isClosing: Bool {
    self == .rightBracket || self == .rightParenthesis || self == .rightBrace
  }
}

extension Token.Kind {
  /// What it is, for messages.
  var description: Text {
    switch self {
    case .text: Text(zh: "文本", en: "text")
    case .outputStart: Text(zh: "“{{”", en: "'{{'")
    case .outputEnd: Text(zh: "“}}”", en: "'}}'")
    case .tagStart: Text(zh: "“{%”", en: "'{%'")
    case .tagEnd: Text(zh: "“%}”", en: "'%}'")
    case .name(let name): Text(zh: "“\(name)”", en: "'\(name)'")
    case .integer(let number): Text(zh: "数 \(number)", en: "the number \(number)")
    case .float(let number): Text(zh: "数 \(number.shortestText)", en: "the number \(number.shortestText)")
    case .string: Text(zh: "一段文本", en: "a string")
    case .symbol(let symbol): Text(zh: "“\(symbol.rawValue)”", en: "'\(symbol.rawValue)'")
    case .invalid: Text(zh: "无法识别的内容", en: "something unreadable")
    case .end: Text(zh: "文件末尾", en: "the end of the file")
    }
  }
}
