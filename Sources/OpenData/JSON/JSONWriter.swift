import Diagnostics

extension JSON {
  /// The value as a file: lists and objects of plain values on one line, all others one line for each of their parts.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same in UTF-8.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    writer.write("\n")
    return writer.bytes
  }

  /// Whether it holds others.
  fileprivate var isContainer: Bool {
    switch self {
    case .array, .object, .deferred: true
    default: false
    }
  }
}

/// Writes JSON for people and for programs.
private struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var level = 0

  mutating func write(_ text: String) {
    bytes += text.utf8
  }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: write("null")
    case .bool(let bool): write(bool ? "true" : "false")
    case .number(let number): write(number.jsonLiteral)
    case .string(let string): write(string.jsonLiteral)
    case .array(let items):
      write(items, "[", "]", isLong: items.contains(where: \.isContainer)) { $0.write($1) }
    case .object(let members):
      write(members, "{", "}", isLong: members.contains { $0.value.isContainer }) { writer, member in
        writer.write(member.name.jsonLiteral + ": ")
        writer.write(member.value)
      }
    case .deferred(let make): write(make())
    }
  }

  private mutating func write<Part>(
    _ parts: [Part], _ open: String, _ close: String, isLong: Bool, _ write: (inout JSONWriter, Part) -> Void
  ) {
    self.write(open)
    level += 1
    for (place, part) in parts.enumerated() {
      if place > 0 { self.write(isLong ? "," : ", ") }
      if isLong { breakLine() }
      write(&self, part)
    }
    level -= 1
    if isLong { breakLine() }
    self.write(close)
  }

  private mutating func breakLine() {
    write("\n" + String(repeating: "  ", count: level))
  }
}
