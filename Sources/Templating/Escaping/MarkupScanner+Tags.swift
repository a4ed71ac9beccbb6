import Diagnostics

/// Inside of tags.
extension MarkupScanner {
  mutating func readTag(_ byte: UInt8, _ element: Element, _ isSeparated: Bool) {
    switch byte {
    case UInt8(ascii: ">"): close(element)
    case UInt8(ascii: "/") where element.mayNotCloseItself:
      fail(
        Text(zh: "HTML 不认这个元素的“/>”", en: "HTML does not take '/>' as the end of this element"),
        help: Text(zh: "写出结束标签", en: "write its closing tag"))
    case UInt8(ascii: "/"): move(to: .tag(element, isSeparated: true))
    case _ where byte.isMarkupSpace: move(to: .tag(element, isSeparated: true))
    case _ where !isSeparated: fail(Self.unseparated.message, help: Self.unseparated.help)
    case UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"):
      fail(Text(zh: "这里应是属性名", en: "the name of an attribute should stand here"))
    default: move(to: .attributeName(element, String(byte.lowercased), isComplete: false))
    }
  }

  mutating func readAttributeName(_ byte: UInt8, _ element: Element, _ name: String, _ isComplete: Bool) {
    switch byte {
    case UInt8(ascii: "="): move(to: .beforeValue(self.element(element, behind: name), name))
    case _ where byte.isMarkupSpace: move(to: .attributeName(element, name, isComplete: true))
    case UInt8(ascii: ">"), UInt8(ascii: "/"):
      move(to: .tag(element, isSeparated: true))
      read(byte)
    case _ where isComplete:
      move(to: .tag(element, isSeparated: true))
      read(byte)
    default: move(to: .attributeName(element, name + String(byte.lowercased), isComplete: false))
    }
  }

  /// The element once it has the attribute `name`.
  private mutating func element(_ element: Element, behind name: String) -> Element {
    guard name == "http-equiv", case .meta(_, let holdsValue) = element else { return element }
    if holdsValue {
      fail(
        Text(
          zh: "http-equiv 决定 content 的含义，应写在它前面",
          en: "http-equiv decides what content means, so it has to come first"))
    }
    return .meta(isPragma: true, holdsValue: holdsValue)
  }

  mutating func readBeforeValue(_ byte: UInt8, _ element: Element, _ name: String) {
    if byte.isMarkupSpace { return }
    if byte == UInt8(ascii: ">") { return close(element) }
    guard let quote = Quote(rawValue: byte) else { return move(to: .unquotedValue(element)) }
    let content = AttributeValue.Content(attribute: name, of: element)
    open(.value(AttributeValue(element: element, quote: quote, content: content)))
  }

  mutating func readValue(_ byte: UInt8, _ value: AttributeValue) {
    guard byte != value.quote.rawValue else { return endValue(value) }
    var value = value
    switch value.content {
    case .address(var state):
      state.read(byte)
      value.content = .address(state)
    case .script(var state):
      // A character reference could stand for a quote.
      if byte == UInt8(ascii: "&") { state = .obscure }
      state.read(byte)
      value.content = .script(state)
    case .plain, .style, .document, .fixed, .addresses: return
    }
    move(to: .value(value))
  }

  private mutating func endValue(_ value: AttributeValue) {
    var element = value.element
    switch value.content {
    case .address(let state): if state == .checked { check(.single, value.quote) }
    case .addresses(_, isChecked: false): break
    case .addresses(let syntax, isChecked: true):
      if syntax == .refresh, case .meta(isPragma: false, _) = element {
        element = .meta(isPragma: false, holdsValue: true)
      } else {
        check(syntax, value.quote)
      }
    case .plain, .style, .document, .fixed, .script: break
    }
    move(to: .tag(element, isSeparated: true))
  }

  mutating func readUnquotedValue(_ byte: UInt8, _ element: Element) {
    if byte == UInt8(ascii: ">") { return close(element) }
    if byte.isMarkupSpace { move(to: .tag(element, isSeparated: true)) }
  }

  private mutating func close(_ element: Element) {
    if element == .unknown {
      fail(
        Text(zh: "标签不是在这个模板里打开的，不能在此结束", en: "the tag cannot end here: it was not opened in this template"),
        help: Text(zh: "让同一个模板打开并结束标签", en: "open and close a tag in the same template"))
    }
    move(to: element.content)
  }

  static let unseparated = (
    message: Text(zh: "这里会与前面的名称或值连在一起", en: "this would run into the name or value before it"),
    help: Text(zh: "在前面加一个空格", en: "put a space before it")
  )
}
