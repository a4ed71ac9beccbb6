import Diagnostics

extension Method {
  /// `'{} {name:>5.1f}'.format(...)`.
  static let format = Method("format", .any) { text, arguments in
    var filler = FieldFiller(arguments: arguments, escapes: text.isMarkup)
    return text.sameKind(try filler.fill(try text.printed(), depth: 0))
  }
}

/// Fills the fields in braces of a format text, as Python's `str.format` does.
private struct FieldFiller {
  let arguments: Arguments
  /// Whether what is filled in is escaped because the text is markup.
  let escapes: Bool
  /// The place of the next field without a name; nil once a field has named a place.
  private var next: Int? = 0

  init(arguments: Arguments, escapes: Bool) {
    self.arguments = arguments
    self.escapes = escapes
  }

  mutating func fill(_ text: String, depth: Int) throws -> String {
    var (result, rest) = ("", text.unicodeScalars[...])
    while let scalar = rest.popFirst() {
      if scalar == "{" || scalar == "}", rest.first == scalar, depth == 0 {
        rest.removeFirst()
        result.unicodeScalars.append(scalar)
      } else if scalar == "{", depth < 2 {
        result += try field(try Self.takeField(&rest), depth)
      } else if scalar == "{" || scalar == "}" {
        throw Self.braces
      } else {
        result.unicodeScalars.append(scalar)
      }
      try Limits.check(size: result.utf8.count)
    }
    return result
  }

  /// The inside of a field up to its closing brace, which is taken too.
  private static func takeField(_ rest: inout Substring.UnicodeScalarView) throws -> String {
    var (depth, field) = (1, String.UnicodeScalarView())
    while let scalar = rest.popFirst() {
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      if depth == 0 { return String(field) }
      field.append(scalar)
    }
    throw braces
  }

  private mutating func field(_ field: String, _ depth: Int) throws -> String {
    let colon = field.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let mark = colon[0].split(separator: "!", maxSplits: 1, omittingEmptySubsequences: false)
    var value = try lookUp(FieldName(String(mark[0])))
    if mark.count == 2 { value = try convert(value, String(mark[1])) }
    let spec = try FormatSpec(colon.count == 2 ? fill(String(colon[1]), depth: depth + 1) : "")
    let text = try spec.format(value)
    return escapes && depth == 0 && !value.isMarkup ? Markup(escaping: text).text : text
  }

  private mutating func lookUp(_ name: FieldName) throws -> Value {
    var value = try argument(name.argument)
    for key in name.keys {
      guard let item = try value.item(key) else { throw Undefined(.item(key, of: value)).error }
      value = item
    }
    return value
  }

  private mutating func argument(_ name: String) throws -> Value {
    if let place = try name.isEmpty ? takePlace() : Int(name) {
      if !name.isEmpty {
        guard next == 0 || next == nil else { throw Self.numbering }
        next = nil
      }
      guard arguments.positional.indices.contains(place) else {
        throw RenderError.argument(Text(zh: "格式缺少第 \(place + 1) 个参数", en: "the format needs argument \(place + 1)"))
      }
      return try arguments.positional[place].defined()
    }
    guard let value = arguments.keywords[name] else { throw RenderError.missingArgument(name, "format") }
    return try value.defined()
  }

  private mutating func takePlace() throws -> Int {
    guard let place = next else { throw Self.numbering }
    next = place + 1
    return place
  }

  private func convert(_ value: Value, _ mark: String) throws -> Value {
    switch mark {
    case "s": return .string(try value.printed())
    case "r": return .string(try value.shown())
    default: throw RenderError.value(Text(zh: "格式里没有转换“!\(mark)”", en: "there is no conversion '!\(mark)' in formats"))
    }
  }

  private static let numbering = RenderError.value(
    Text(zh: "格式不能既写序号又不写序号", en: "a format numbers all of its fields or none"))

  private static let braces = RenderError.value(
    Text(zh: "格式里的花括号不配对", en: "the braces of the format do not match"),
    help: Text(zh: "花括号本身写成 {{ 或 }}", en: "write {{ or }} for a brace itself"))
}

/// What a field names: an argument, then keys or places in brackets.
private struct FieldName {
  let argument: String
  let keys: [Value]

  init(_ text: String) throws {
    let parts = text.split(separator: "[", omittingEmptySubsequences: false)
    argument = String(parts[0])
    keys = try parts.dropFirst().map { part in
      guard part.hasSuffix("]"), part.count > 1 else {
        throw RenderError.value(Text(zh: "格式里的方括号不完整", en: "a bracket in the format is incomplete"))
      }
      let key = String(part.dropLast())
      return Int(key).map(Value.int) ?? .string(key)
    }
  }
}
