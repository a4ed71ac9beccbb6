import Diagnostics

/// Reads literal text and tells in which context it ends.
struct MarkupScanner {
  private(set) var context: MarkupContext
  /// The addresses that end in the text: each is checked at render time, before its closing quote is printed.
  private(set) var checks: [Check] = []
  /// What must not stand in a template, as the text behind it could mean different things to different browsers.
  private(set) var fault: Fault?
  /// The place of the last `<` or quote that led out of text.
  private(set) var opened: Int?
  private var place = 0

  struct Check {
    /// The place of the closing quote.
    let place: Int
    let syntax: AddressSyntax
    let quote: Quote
  }

  struct Fault {
    let place: Int
    let message: Text
    let help: Text?
  }

  init(_ context: MarkupContext) {
    self.context = context
  }

  /// Reads `bytes`, up to the first fault.
  mutating func scan(_ bytes: [UInt8], _ range: Range<Int>) {
    for index in range {
      place = index
      read(bytes[index])
      if fault != nil { return }
    }
  }

  mutating func read(_ byte: UInt8) {
    switch context {
    case .content: if byte == UInt8(ascii: "<") { open(.opening("")) }
    case .opening(let name): readOpening(byte, name)
    case .tag(let element, let isSeparated): readTag(byte, element, isSeparated)
    case .attributeName(let element, let name, let isComplete): readAttributeName(byte, element, name, isComplete)
    case .beforeValue(let element, let name): readBeforeValue(byte, element, name)
    case .value(let value): readValue(byte, value)
    case .unquotedValue(let element): readUnquotedValue(byte, element)
    case .script(let state, let pending): readScript(byte, state, pending)
    case .style(let pending): readRawText(byte, pending, end: "</style") { .style(pending: $0) }
    case .text(let name, let pending): readText(byte, name, pending)
    case .comment(let dashes, let followsOutput): readComment(byte, dashes, followsOutput)
    case .declaration: if byte == UInt8(ascii: ">") { context = .content }
    case .characterData(let brackets): readCharacterData(byte, brackets)
    }
  }

  mutating func move(to context: MarkupContext) {
    self.context = context
  }

  /// Goes on in a context that has to be closed.
  mutating func open(_ context: MarkupContext) {
    self.context = context
    opened = place
  }

  mutating func fail(_ message: Text, help: Text? = nil) {
    fault = Fault(place: place, message: message, help: help)
  }

  /// Notes that an address ends here.
  mutating func check(_ syntax: AddressSyntax, _ quote: Quote) {
    checks.append(Check(place: place, syntax: syntax, quote: quote))
  }

  /// Goes on behind a `<` and `name`.
  private mutating func readOpening(_ byte: UInt8, _ name: String) {
    let longer = name + String(byte.lowercased)
    switch longer {
    case "!--": context = .comment(dashes: 2, followsOutput: false)
    case "![cdata[": context = .characterData(brackets: 0)
    case _ where "!--".hasPrefix(longer) || "![cdata[".hasPrefix(longer) || longer == "/": context = .opening(longer)
    case _ where longer.hasPrefix("!") || longer.hasPrefix("?"):
      context = .declaration
      read(byte)
    case _
    where !name.isEmpty && name != "/"
      && (byte.isMarkupSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")):
      context = .tag(Element(tag: name), isSeparated: false)
      read(byte)
    case _ where byte.isLetter || (!name.isEmpty && name != "/"): context = .opening(longer)
    case "/>": context = .content
    case _ where name == "/": context = .declaration
    default:
      // A `<` that opens nothing is text.
      context = .content
      read(byte)
    }
  }

  private mutating func readScript(_ byte: UInt8, _ state: ScriptState, _ pending: String) {
    var next = state
    next.read(byte)
    if isReference(byte, pending) { next = .obscure }
    readRawText(byte, pending, end: "</script") { .script(next, pending: $0) }
    if case .script(_, "<!--") = context {
      fail(
        Text(zh: "脚本里不能有 HTML 注释", en: "there is an HTML comment in a script"),
        help: Text(zh: "用 // 或 /* */ 写脚本的注释", en: "write comments in scripts with // or /* */"))
    }
  }

  /// Whether `byte` makes a reference of what is `pending`: SVG resolves them in scripts, and one could stand for a quote.
  private func isReference(_ byte: UInt8, _ pending: String) -> Bool {
    guard pending.hasPrefix("&") else { return false }
    // These need no semicolon.
    return byte == UInt8(ascii: ";") || ["&#", "&quot", "&lt", "&nbsp"].contains(pending + String(byte.lowercased))
  }

  /// Goes on in text without tags, which only `end` closes.
  private mutating func readRawText(
    _ byte: UInt8, _ pending: String, end: String, _ inside: (String) -> MarkupContext
  ) {
    if pending == end, byte.isMarkupSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
      context = .tag(.closing, isSeparated: false)
      return read(byte)
    }
    let longer = pending + String(byte.lowercased)
    let isReference = pending.hasPrefix("&") && (byte.isLetterOrDigit || byte == UInt8(ascii: "#"))
    let goesOn = end.hasPrefix(longer) || "<!--".hasPrefix(longer) || isReference
    context = inside(goesOn ? longer : "<&".utf8.contains(byte) ? String(byte.lowercased) : "")
  }

  private mutating func readText(_ byte: UInt8, _ name: String, _ pending: String) {
    readRawText(byte, pending, end: "</" + name) { .text(name, pending: $0) }
    let mayBeTag = pending == "<" && (byte.isLetter || "!?".utf8.contains(byte))
    let isOtherEnd = pending.hasPrefix("</") && context == .text(name, pending: "")
    guard mayBeTag || isOtherEnd else { return }
    fail(
      Text(zh: "<\(name)> 里不能有标签", en: "there is a tag in a <\(name)>"),
      help: Text(zh: "HTML 把它当作文字，SVG 却不然", en: "HTML takes it as text, but SVG does not"))
  }

  private mutating func readComment(_ byte: UInt8, _ dashes: Int, _ followsOutput: Bool) {
    switch byte {
    case UInt8(ascii: "-"):
      context = .comment(dashes: dashes == 3 ? 1 : min(dashes + 1, 2), followsOutput: followsOutput)
    case UInt8(ascii: ">") where dashes >= 2: context = .content
    case UInt8(ascii: ">") where followsOutput:
      fail(Text(zh: "若前面的值为空，注释会在此结束", en: "the comment would end here if the value before it is empty"))
    case UInt8(ascii: "!") where dashes == 2: context = .comment(dashes: 3, followsOutput: followsOutput)
    case UInt8(ascii: "!") where followsOutput: context = .comment(dashes: 0, followsOutput: true)
    default: context = .comment(dashes: 0, followsOutput: false)
    }
  }

  private mutating func readCharacterData(_ byte: UInt8, _ brackets: Int) {
    switch byte {
    case UInt8(ascii: "]"): context = .characterData(brackets: min(brackets + 1, 2))
    case UInt8(ascii: ">") where brackets == 2: context = .content
    case UInt8(ascii: ">"):
      fail(Text(zh: "HTML 会让 CDATA 段在此结束", en: "in HTML the CDATA section would end here"))
    default: context = .characterData(brackets: 0)
    }
  }
}
