import Diagnostics

extension JSON {
  /// The value as a file: lists and objects of plain values on one line, all others one line for each of their parts.
  var text: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text + "\n"
  }

  /// Whether it holds others.
  fileprivate var isContainer: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }
}

/// Writes JSON for people and for programs.
private struct JSONWriter {
  var text = ""
  private var level = 0

  mutating func write(_ value: JSON) {
    switch value {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .number(let number): text += number.jsonLiteral
    case .string(let string): text += string.jsonLiteral
    case .array(let items):
      write(items, "[", "]", isLong: items.contains(where: \.isContainer)) { $0.write($1) }
    case .object(let members):
      write(members, "{", "}", isLong: members.contains { $0.value.isContainer }) { writer, member in
        writer.text += member.name.jsonLiteral + ": "
        writer.write(member.value)
      }
    }
  }

  private mutating func write<Part>(
    _ parts: [Part], _ open: String, _ close: String, isLong: Bool, _ write: (inout JSONWriter, Part) -> Void
  ) {
    text += open
    level += 1
    for (place, part) in parts.enumerated() {
      if place > 0 { text += isLong ? "," : ", " }
      if isLong { breakLine() }
      write(&self, part)
    }
    level -= 1
    if isLong { breakLine() }
    text += close
  }

  private mutating func breakLine() {
    text += "\n" + String(repeating: "  ", count: level)
  }
}
