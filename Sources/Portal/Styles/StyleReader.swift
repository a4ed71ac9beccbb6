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
    self.text = text.replacing(/\/\*(?s:.)*?\*\//) { comment in
      String(comment.output.map { $0.isNewline ? $0 : " " })
    }
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
        rules += try self.rules(in: head.dropFirst("@media ".count).withoutIdleBlanks)
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
    return StyleSheet.Selector(
      text: written.withoutIdleBlanks.replacing(/\s?([>+~])\s?/) { String($0.1) }, parts: parts)
  }

  /// What `word` of a selector asks of a mark; nil if it is of another kind.
  private func part(_ word: Substring) -> StyleSheet.Part? {
    if word == ":root" { return StyleSheet.Part(element: nil, classes: []) }
    guard let match = word.wholeMatch(of: /([a-z]+)?((?:\.[a-z][a-z0-9-]*)*)/) else { return nil }
    let classes = match.2.split(separator: ".").map(String.init)
    return StyleSheet.Part(element: match.1.map(String.init), classes: Set(classes))
  }

  private func declarations(_ block: Substring) throws(Diagnostic) -> [StyleSheet.Declaration] {
    var declarations: [StyleSheet.Declaration] = []
    for written in block.split(separator: ";") where !written.trimmed.isEmpty {
      guard let match = written.trimmed.wholeMatch(of: /(-{0,2}[a-z][a-z0-9-]*)\s*:\s*((?:[^<&":]|"[^"<&]*")+)/) else {
        throw fault(
          written.trimmed, Text(zh: "这不是“属性: 值”", en: "this is no declaration 'property: value'"))
      }
      declarations.append(
        StyleSheet.Declaration(property: String(match.1), value: match.2.withoutIdleBlanks))
    }
    return declarations
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

  /// With single blanks, and none after commas and colons, where the names of fonts have none.
  fileprivate var withoutIdleBlanks: String {
    String(self).replacing(/\s+/, with: " ").replacing(/([,:])\s/) { String($0.1) }
  }
}
