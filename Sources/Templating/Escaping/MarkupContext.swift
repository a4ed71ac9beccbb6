import Diagnostics

/// Where in HTML or SVG a place of a template lies, as the literal text before it tells.
///
/// The states follow the tokenizer of the HTML standard, as far as they decide how a value must be escaped.
enum MarkupContext: Sendable, Hashable {
  /// Between tags.
  case content
  /// Behind a `<` that may begin a tag, a comment or a declaration: the characters since then, in lower case.
  case opening(String)
  /// Between the attributes of a tag; a name that stands here must be separated from what is before it.
  case tag(Element, isSeparated: Bool)
  /// In the name of an attribute, or behind it, where `=` may follow.
  case attributeName(Element, String, isComplete: Bool)
  /// Behind the `=` of an attribute.
  case beforeValue(Element, String)
  /// In the quoted value of an attribute.
  case value(AttributeValue)
  /// In the value of an attribute without quotes.
  case unquotedValue(Element)
  /// In a script; `pending` is what may become the tag that ends it.
  case script(ScriptState, pending: String)
  case style(pending: String)
  /// In an element that holds no tags, such as a title.
  case text(String, pending: String)
  /// In a comment, behind `dashes` hyphens, of which two may end it, with `--!` counted as three; what an output before
  /// them prints is not known.
  case comment(dashes: Int, followsOutput: Bool)
  /// In `<!DOCTYPE` or `<?xml`, up to the next `>`.
  case declaration
  /// In a CDATA section, behind `brackets` closing brackets.
  case characterData(brackets: Int)
}

/// The value of an attribute that is being read.
struct AttributeValue: Sendable, Hashable {
  let element: Element
  let quote: Quote
  var content: Content

  enum Content: Sendable, Hashable {
    case plain
    case style
    /// A whole document, as `srcdoc` holds it.
    case document
    /// What changes the meaning of other attributes, so that only the template may say it.
    case fixed
    case script(ScriptState)
    case address(AddressState)
    /// Several addresses, or one among other things; checked at the end as soon as it holds an output.
    case addresses(AddressSyntax, isChecked: Bool)
  }
}

/// The character around an attribute's value.
enum Quote: UInt8, Sendable, Hashable {
  case single = 0x27
  case double = 0x22
}

extension MarkupContext {
  /// The same place once a tag's or an attribute's name can no longer go on: before an output or a branch.
  var settled: MarkupContext {
    switch self {
    case .opening(let name):
      guard let last = name.utf8.last, last.isLetterOrDigit else { return self }
      return .tag(Element(tag: name), isSeparated: false)
    case .attributeName(let element, _, let isComplete): return .tag(element, isSeparated: isComplete)
    case .unquotedValue(let element): return .tag(element, isSeparated: false)
    case .content, .tag, .beforeValue, .value, .script, .style, .text, .comment, .declaration, .characterData:
      return self
    }
  }

  /// Whether attributes stand here.
  var isInTag: Bool {
    if case .tag = settled { true } else { false }
  }

  /// What it is called in messages.
  var description: Text {
    switch self {
    case .content: Text(zh: "正文", en: "text")
    case .opening, .tag, .attributeName: Text(zh: "标签", en: "a tag")
    case .beforeValue, .unquotedValue: Text(zh: "不带引号的属性值", en: "an unquoted attribute value")
    case .value(let value): Text(zh: "\(value.quote.text)引号中的属性值", en: "an attribute value")
    case .script: Text(zh: "脚本", en: "a script")
    case .style: Text(zh: "样式", en: "a style sheet")
    case .text(let name, _): Text(zh: "<\(name)>", en: "a <\(name)>")
    case .comment: Text(zh: "注释", en: "a comment")
    case .declaration: Text(zh: "声明", en: "a declaration")
    case .characterData: Text(zh: "CDATA 段", en: "a CDATA section")
    }
  }
}

extension Quote {
  fileprivate var text: String { self == .single ? "单" : "双" }
}

extension UInt8 {
  /// Whether HTML counts it as white space.
  var isMarkupSpace: Bool {
    self == 0x20 || self == 0x0a || self == 0x09 || self == 0x0d || self == 0x0c
  }
}
