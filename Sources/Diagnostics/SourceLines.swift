/// A text cut into lines at LF, CR or CRLF, so that any of them can be shown without another scan.
public struct SourceLines: Sendable, Hashable {
  private let text: String
  /// Byte offsets of the first character of each line.
  private let starts: [Int]

  /// Cuts `text` into lines.
  ///
  /// O(bytes).
  public init(_ text: String) {
    var text = text
    starts = text.withUTF8 { bytes in
      var starts = [0]
      for (offset, byte) in bytes.enumerated() {
        let isBareReturn = byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
        if byte == 0x0A || isBareReturn { starts.append(offset + 1) }
      }
      return starts
    }
    self.text = text
  }

  /// How many lines there are; a text that ends with a line break has an empty last line.
  public var count: Int { starts.count }

  /// The line with number `line`, from 1, without its line break; nil where the text has no such line.
  ///
  /// O(length of the line).
  public subscript(line: Int) -> Substring? {
    guard starts.indices.contains(line - 1) else { return nil }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: starts[line - 1])
    let end = line < count ? utf8.index(utf8.startIndex, offsetBy: starts[line]) : utf8.endIndex
    let bytes = utf8[start..<end]
    return Substring(bytes.prefix(bytes.count - bytes.suffix(2).count { $0 == 0x0A || $0 == 0x0D }))
  }
}
