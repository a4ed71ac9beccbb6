/// How an expression is written: `{{ … }}`, on one line.
enum ExpressionText {
  /// How many of `bytes`, which begin with `{{`, are the expression; nil where the line ends before it is closed.
  ///
  /// Braces of the expression's own and those in quotes do not close it. O(length of the line).
  static func length(of bytes: some Collection<UInt8>) -> Int? {
    var quote: UInt8?
    var depth = 0
    var isEscaped = false
    /// Whether the byte before is the first half of the end.
    var isEnding = false
    for (offset, byte) in bytes.enumerated().dropFirst(2) {
      if let open = quote {
        if byte == open, !isEscaped { quote = nil }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        continue
      }
      switch byte {
      case UInt8(ascii: "}") where depth > 0: depth -= 1
      case UInt8(ascii: "}") where isEnding: return offset + 1
      case UInt8(ascii: "}"):
        isEnding = true
        continue
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      default: break
      }
      isEnding = false
    }
    return nil
  }
}
