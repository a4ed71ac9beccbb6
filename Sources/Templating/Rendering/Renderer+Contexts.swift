import Diagnostics

/// Outputs that stand elsewhere than in text: what they print is checked as its place demands.
extension Renderer {
  /// Appends what `value` prints in `context`, which is not plain content.
  mutating func print(_ value: Value, in context: OutputContext) throws {
    let start = buffer.count
    try scope.meter.charge(whole: value)
    switch context {
    case .content, .plainText, .attribute, .comment, .tag: try output(value, .content)
    case .script: buffer.append(try value.printed())
    case .style:
      let text = try value.printed()
      guard text.isStyleTokens else { throw RenderError.unsafeStyle(text) }
      buffer.append(text)
    }
    try checkOutput()
    try check(from: start, in: context)
  }

  /// Checks what was printed since `start` by something that escapes as in text.
  func check(from start: Int, in context: OutputContext) throws {
    if case .content = context { return }
    let printed = buffer[start...]
    if let quote = context.quote, printed.contains(quote.rawValue) { throw RenderError.unsafeQuote(quote) }
    switch context {
    case .attribute, .plainText: if printed.contains(UInt8(ascii: "<")) { throw RenderError.unsafeTag }
    case .comment: if printed.mayEndComment { throw RenderError.unsafeComment }
    case .content, .tag, .script, .style: return
    }
  }

  /// Refuses a function's value where only a macro's text, or what comes out of a certain filter, may stand.
  func checkCalled(in context: OutputContext) throws {
    if let demand = context.demand { throw RenderError.unsafe(demand.message, help: demand.help) }
  }

  /// Checks the attribute value that ends here.
  func checkAddress(_ check: AddressCheck) throws {
    // The value itself holds no such quote, so the last one opened it.
    let start = buffer.bytes.lastIndex(of: check.quote.rawValue).map { $0 + 1 } ?? 0
    guard let scheme = check.foreignScheme(in: buffer[start...]) else { return }
    throw RenderError.unsafeAddress(scheme)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a comment that holds this could end early.
  fileprivate var mayEndComment: Bool {
    contains(UInt8(ascii: ">")) || last == UInt8(ascii: "-")
      || zip(self, dropFirst()).contains { $0 == UInt8(ascii: "-") && $1 == UInt8(ascii: "-") }
  }
}

extension RenderError {
  fileprivate static func unsafeStyle(_ text: String) -> RenderError {
    unsafe(
      Text(zh: "样式里不能有 \(text.shortened.quoted)", en: "a style sheet cannot take \(text.shortened.quoted)"),
      help: Text(zh: "可用：数、颜色和标识符", en: "allowed: numbers, colours and identifiers"))
  }

  fileprivate static func unsafeQuote(_ quote: Quote) -> RenderError {
    let (sign, other) = quote == .double ? ("\"", "'") : ("'", "\"")
    return unsafe(
      Text(zh: "值里的 \(sign) 会结束属性", en: "the value holds a \(sign), which would end the attribute"),
      help: Text(
        zh: "用 \(other) 作属性的引号，或用过滤器 forceescape",
        en: "quote the attribute with \(other), or use the filter forceescape"))
  }

  fileprivate static let unsafeTag = unsafe(
    Text(zh: "这里的值不能含有标签", en: "a value here must not hold tags"),
    help: Text(zh: "用过滤器 striptags 或 forceescape", en: "use the filter striptags or forceescape"))

  fileprivate static let unsafeComment = unsafe(
    Text(zh: "注释里的值不能有“--”或“>”，也不能以“-”结尾", en: "a value in a comment must not hold '--' or '>', nor end in '-'"))
}

extension String {
  fileprivate var shortened: String {
    count > 40 ? prefix(40) + "…" : self
  }
}
