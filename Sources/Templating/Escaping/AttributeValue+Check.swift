import Diagnostics

extension AttributeValue {
  /// Refuses `text`, which is escaped, as the value of an attribute whose name is only known now.
  static func check(_ text: String, of name: String) throws {
    guard !name.isEmpty else { throw RenderError.unsafe(Text(zh: "属性没有名称", en: "an attribute has no name")) }
    let content = Content(attribute: name.lowercased(), of: .unknown)
    let syntax: AddressSyntax? =
      switch content {
      case .plain: nil
      case .address: .single
      case .addresses(let syntax, _): syntax
      case .style, .script, .document, .fixed:
        throw RenderError.unsafe(
          Text(zh: "属性“\(name)”要写在模板里", en: "the attribute '\(name)' has to be written in the template"))
      }
    if text.utf8.contains(where: { "<\"".utf8.contains($0) }) { throw RenderError.unsafeMarkup(name) }
    guard let syntax else { return }
    let check = AddressCheck(syntax: syntax, quote: .double)
    if let scheme = check.foreignScheme(in: Array(text.utf8)[...]) { throw RenderError.unsafeAddress(scheme) }
  }
}

extension RenderError {
  static func unsafe(_ message: Text, help: Text? = nil) -> RenderError {
    RenderError(code: "template-unsafe", message, help: help)
  }

  static func unsafeAddress(_ scheme: String) -> RenderError {
    unsafe(
      Text(zh: "地址不能以“\(scheme):”开头", en: "an address must not begin with '\(scheme):'"), help: AddressCheck.help)
  }

  fileprivate static func unsafeMarkup(_ name: String) -> RenderError {
    unsafe(
      Text(zh: "属性“\(name)”的标记含有标签或引号", en: "the markup for the attribute '\(name)' holds a tag or a quote"),
      help: Text(zh: "用过滤器 forceescape", en: "use the filter forceescape"))
  }
}
