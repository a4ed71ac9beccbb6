import Diagnostics

/// The language around an output, which decides how its value is escaped and what it may be.
enum OutputContext: Sendable, Hashable {
  /// Text between tags: five characters become references, markup is printed as it is.
  case content
  /// An element without tags, such as a title: the same, but without any `<`.
  case plainText
  /// A quoted attribute: the same, but without its quote and any `<`.
  case attribute(Quote)
  /// The same; what is printed must not end the comment.
  case comment
  /// Between the attributes of a tag, perhaps behind a blank: only what prints attributes.
  case tag(isSeparated: Bool)
  /// A script, perhaps in an attribute: only JSON.
  case script(Quote?)
  /// A style sheet, perhaps in an attribute: only numbers, colours and identifiers.
  case style(Quote?)

  /// Where a template, block or macro begins whose text is printed here.
  var entry: EntryContext {
    switch self {
    case .content, .plainText, .attribute, .comment: .content
    case .tag(let isSeparated): isSeparated ? .separatedTag : .tag
    case .script: .script
    case .style: .style
    }
  }

  /// Whether escaped text can stand here without a further check.
  var takesText: Bool {
    switch self {
    case .content, .plainText, .attribute: true
    case .comment, .tag, .script, .style: false
    }
  }

  /// The quote that what is printed here must not hold.
  var quote: Quote? {
    switch self {
    case .content, .plainText, .comment, .tag: nil
    case .attribute(let quote): quote
    case .script(let quote), .style(let quote): quote
    }
  }
}

/// What an output finds in its place.
enum Placement {
  case allowed(OutputContext, next: MarkupContext)
  case refused(Text, help: Text)
}

extension MarkupContext {
  /// How a value is printed here, and the context behind it.
  var placement: Placement {
    if case .unquotedValue = self { return Self.unquoted }
    switch settled {
    case .content: return .allowed(.content, next: .content)
    case .text(let name, _): return .allowed(.plainText, next: .text(name, pending: ""))
    case .opening: return .refused(Text(zh: "值不能用作标签名", en: "a value cannot be the name of a tag"), help: Self.branches)
    case .tag(.closing, _): return Self.closingTag
    case .tag(let element, let isSeparated):
      return .allowed(.tag(isSeparated: isSeparated), next: .tag(element, isSeparated: false))
    case .attributeName:
      return .refused(Text(zh: "值不能用作属性名", en: "a value cannot be the name of an attribute"), help: Self.branches)
    case .beforeValue, .unquotedValue: return Self.unquoted
    case .value(let value): return value.placement
    // A negative number would complete `<!--`.
    case .script(.code, let pending) where pending != "<!-":
      return .allowed(.script(nil), next: .script(.code(.ambiguous), pending: ""))
    case .script: return .refused(Self.scriptPlace.message, help: Self.scriptPlace.help)
    case .style: return .allowed(.style(nil), next: .style(pending: ""))
    case .comment(let dashes, let followsOutput):
      return .allowed(.comment, next: .comment(dashes: 0, followsOutput: followsOutput || dashes > 0))
    case .declaration, .characterData:
      return .refused(
        Text(zh: "\(description.zh)里不能放值", en: "a value cannot stand in \(description.en)"),
        help: Text(zh: "把值移到标签之间的文字里", en: "move the value into text between tags"))
    }
  }

  private static let unquoted = Placement.refused(
    Text(zh: "属性值没有引号", en: "the attribute has no quotes"),
    help: Text(zh: "给属性值加上引号", en: "put quotes around the attribute's value"))

  fileprivate static let closingTag = Placement.refused(
    Text(zh: "值不能放在结束标签里", en: "a value cannot stand in a closing tag"), help: branches)

  fileprivate static let branches = Text(
    zh: "用 {% if %} 在写明的名称之间选择", en: "choose between names that are written out, with {% if %}")

  fileprivate static let scriptPlace = (
    message: Text(zh: "值不能放在脚本的字符串、注释或正则表达式里", en: "a value cannot stand in a script's string, comment or pattern"),
    help: Text(
      zh: "在脚本开头写：const data = {{ … | tojson }};", en: "begin the script with: const data = {{ ... | tojson }};")
  )
}

extension AttributeValue {
  fileprivate var placement: Placement {
    if element == .closing { return MarkupContext.closingTag }
    var next = self
    var output = OutputContext.attribute(quote)
    switch content {
    case .plain: break
    case .style: output = .style(quote)
    case .script(.code):
      output = .script(quote)
      next.content = .script(.code(.ambiguous))
    case .script: return .refused(MarkupContext.scriptPlace.message, help: MarkupContext.scriptPlace.help)
    case .document:
      return .refused(
        Text(zh: "srcdoc 里不能放值", en: "a value cannot stand in srcdoc"),
        help: Text(zh: "改用 src 指向一个页面", en: "use src with the address of a page"))
    case .fixed:
      return .refused(
        Text(
          zh: "这个属性决定其他属性的含义，只能由模板写明", en: "this attribute decides what others mean, so only the template may say it"),
        help: MarkupContext.branches)
    case .address(.foreign(let scheme)):
      return .refused(
        Text(zh: "“\(scheme):”地址里不能放值", en: "a value cannot stand in a '\(scheme):' address"), help: AddressCheck.help)
    case .address(.open), .address(.checked): next.content = .address(.checked)
    case .address(.settled): break
    case .addresses(let syntax, _): next.content = .addresses(syntax, isChecked: true)
    }
    return .allowed(output, next: .value(next))
  }
}
