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
    case UInt8(ascii: "="): move(to: .beforeValue(element, name))
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

  mutating func readBeforeValue(_ byte: UInt8, _ element: Element, _ name: String) {
    if byte.isMarkupSpace { return }
    if byte == UInt8(ascii: ">") { return close(element) }
    guard let quote = Quote(rawValue: byte) else { return move(to: .unquotedValue(element)) }
    let content = AttributeValue.Content(attribute: name, of: element)
    open(.value(AttributeValue(element: element, quote: quote, content: content)))
  }

  mutating func readValue(_ byte: UInt8, _ value: AttributeValue) {
    guard byte != value.quote.rawValue else {
      switch value.content {
      case .address(.checked): check(.single, value.quote)
      case .addresses(let syntax, isChecked: true): check(syntax, value.quote)
      default: break
      }
      return move(to: .tag(value.element, isSeparated: true))
    }
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
