import Diagnostics

/// Reads the part of CSS that the sheets of drawings are written in: rules, and `@media` around rules.
///
/// Anything else is a fault, because a rule that is not understood would be missing from the drawings that need it.
struct StyleReader {
  private let path: String
  /// The sheet with blanks in place of its comments.
  private let text: String
  private var rest: Substring

  /// The rules of the sheet `text`, which is the file `path`; throws its first fault.
  static func rules(of text: String, path: String) throws(Diagnostic) -> [StyleSheet.Rule] {
    var reader = StyleReader(text, path: path)
    return try reader.rules(in: nil)
  }

  private init(_ text: String, path: String) {
    self.path = path
    self.text = text.withBlankComments
    rest = self.text[...]
  }

  /// The rules up to the end of the text, or of the block of `media`.
  private mutating func rules(in media: String?) throws(Diagnostic) -> [StyleSheet.Rule] {
    var rules: [StyleSheet.Rule] = []
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if media == nil, rest.isEmpty { return rules }
      if media != nil, rest.first == "}" {
        rest.removeFirst()
        return rules
      }
      let head = try text(before: "{")
      if media == nil, head.hasPrefix("@media ") {
        rules += try self.rules(in: head.dropFirst("@media ".count).trimmed.withoutBlanks(after: ",:"))
      } else {
        rules.append(
          StyleSheet.Rule(
            media: media, selectors: try selectors(head), declarations: try declarations(text(before: "}"))))
      }
    }
  }

  /// The text before the next brace, which must be `brace` and is passed.
  private mutating func text(before brace: Character) throws(Diagnostic) -> Substring {
    guard let end = rest.firstIndex(where: { $0 == "{" || $0 == "}" }), rest[end] == brace else {
      throw fault(
        rest.trimmed.prefix { !$0.isNewline && $0 != "{" && $0 != "}" },
        Text(zh: "这一处的花括号不成对", en: "the braces around this do not match"))
    }
    defer { rest = rest[end...].dropFirst() }
    return rest[..<end].trimmed
  }

  private func selectors(_ list: Substring) throws(Diagnostic) -> [StyleSheet.Selector] {
    var selectors: [StyleSheet.Selector] = []
    for written in list.split(separator: ",", omittingEmptySubsequences: false) {
      selectors.append(try selector(written.trimmed))
    }
    return selectors
  }

  private func selector(_ written: Substring) throws(Diagnostic) -> StyleSheet.Selector {
    let words = written.split { $0.isWhitespace || ">+~".contains($0) }
    let parts = words.compactMap(part)
    guard !words.isEmpty, parts.count == words.count else {
      throw fault(
        written, Text(zh: "图表的样式表里不能这样选择", en: "a style sheet of drawings cannot select this"),
        help: Text(
          zh: "只能用元素名、类名和 :root；其他规则请写进 site.css 等样式表",
          en: "use elements, classes and :root; other rules belong into sheets such as site.css"))
    }
    return StyleSheet.Selector(text: written.withoutBlanks(before: ">+~", after: ">+~,:"), parts: parts)
  }

  /// What `word` of a selector asks of a mark; nil if it is of another kind.
  private func part(_ word: Substring) -> StyleSheet.Part? {
    if word == ":root" { return StyleSheet.Part(element: nil, classes: []) }
    let names = word.split(separator: ".", omittingEmptySubsequences: false)
    guard let element = names.first, element.isEmpty || element.isName, names.dropFirst().allSatisfy(\.isName) else {
      return nil
    }
    return StyleSheet.Part(
      element: element.isEmpty ? nil : String(element), classes: Set(names.dropFirst().map(String.init)))
  }

  private func declarations(_ block: Substring) throws(Diagnostic) -> [StyleSheet.Declaration] {
    var declarations: [StyleSheet.Declaration] = []
    for written in block.split(separator: ";") where !written.trimmed.isEmpty {
      guard let declaration = Self.declaration(written) else {
        throw fault(
          written.trimmed, Text(zh: "这不是“属性: 值”", en: "this is no declaration 'property: value'"))
      }
      declarations.append(declaration)
    }
    return declarations
  }

  /// The declaration that `written` is; nil where it is none, or where its value could end the element of a style sheet.
  private static func declaration(_ written: Substring) -> StyleSheet.Declaration? {
    guard let colon = written.firstIndex(of: ":") else { return nil }
    let property = written[..<colon].trimmed
    let value = written[colon...].dropFirst().trimmed
    let quoted = value.split(separator: "\"", omittingEmptySubsequences: false)
    guard property.drop(while: { $0 == "-" }).isName, property.prefix(while: { $0 == "-" }).count <= 2,
      !value.isEmpty, !value.contains(where: { $0 == "<" || $0 == "&" }), !quoted.count.isMultiple(of: 2),
      stride(from: 0, to: quoted.count, by: 2).allSatisfy({ !quoted[$0].contains(":") })
    else { return nil }
    return StyleSheet.Declaration(property: String(property), value: value.withoutBlanks(after: ",:"))
  }

  private func fault(_ place: Substring, _ message: Text, help: Text? = nil) -> Diagnostic {
    let before = text[..<place.startIndex].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let (line, column) = (before.count, (before.last?.count ?? 0) + 1)
    let length = place.prefix { !$0.isNewline }.count
    return Diagnostic(
      .error, "style-syntax", at: SourceLocation(path: path, line: line, column: column, length: max(1, length)),
      message, help: help)
  }
}

extension Substring {
  /// Without the blanks at both ends.
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...last]
  }

  /// With single blanks, and none beside the signs that part words without them.
  fileprivate func withoutBlanks(before: String = "", after: String) -> String {
    var text = ""
    for word in split(whereSeparator: \.isWhitespace) {
      let isParted = text.last.map(after.contains) ?? true || word.first.map(before.contains) ?? true
      text += (isParted ? "" : " ") + word
    }
    return text
  }

  /// Whether it is a name as elements and classes have: letters, digits and hyphens, a letter first.
  fileprivate var isName: Bool {
    guard let first = utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
    return utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
  }
}

extension String {
  /// With blanks in place of comments, so that all else keeps its line and column; a comment that is not closed stays.
  fileprivate var withBlankComments: String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "/*"), let end = rest[start.upperBound...].firstRange(of: "*/") {
      text += rest[..<start.lowerBound]
      text += rest[start.lowerBound..<end.upperBound].map { $0.isNewline ? $0 : " " }
      rest = rest[end.upperBound...]
    }
    return text + rest
  }
}
