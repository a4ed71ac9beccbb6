import Diagnostics

extension Value {
  /// Reads `json`, keeping the order of keys and whether a number is whole.
  ///
  /// - Throws: `json-syntax` with the line and column in the file at `path`.
  public init(json: String, path: String) throws(Diagnostic) {
    var reader = JSONReader(json: json, path: path)
    self = try reader.read()
  }
}

/// Reads one JSON document.
struct JSONReader {
  let source: SourceText
  var place = 0
  private var depth = 0

  init(json: String, path: String) {
    source = SourceText(TemplateFile(path: path, text: json, name: path))
  }

  var bytes: [UInt8] { source.bytes }

  mutating func read() throws(Diagnostic) -> Value {
    let value = try readValue()
    skipSpace()
    guard place == bytes.count else { throw fault(Text(zh: "文件在此应已结束", en: "the document should end here")) }
    return value
  }

  private mutating func readValue() throws(Diagnostic) -> Value {
    skipSpace()
    guard place < bytes.count else { throw fault(Text(zh: "缺少值", en: "a value is missing")) }
    switch bytes[place] {
    case UInt8(ascii: "{"): return .map(try readMap())
    case UInt8(ascii: "["): return .list(try readList())
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    default: return try readWord()
    }
  }

  private mutating func readMap() throws(Diagnostic) -> Map {
    var map = Map()
    try readItems(until: "}") { reader throws(Diagnostic) in
      let start = reader.place
      guard reader.place < reader.bytes.count, reader.bytes[reader.place] == UInt8(ascii: "\"") else {
        throw reader.fault(Text(zh: "这里应是键", en: "a key should stand here"))
      }
      let name = Name(try reader.readString())
      guard map[name] == nil else {
        throw reader.fault(Text(zh: "键“\(name.text)”重复", en: "the key '\(name.text)' is repeated"), at: start)
      }
      reader.skipSpace()
      guard reader.skip(":") else { throw reader.fault(Text(zh: "键后面应是冒号", en: "a colon should follow the key")) }
      map.set(name, try reader.readValue())
    }
    return map
  }

  private mutating func readList() throws(Diagnostic) -> [Value] {
    var items: [Value] = []
    try readItems(until: "]") { reader throws(Diagnostic) in items.append(try reader.readValue()) }
    return items
  }

  /// Reads items with commas between them, from the opening bracket to the closing one.
  private mutating func readItems(
    until closing: Character, _ readItem: (inout JSONReader) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    guard depth < Limits.valueNesting else { throw fault(Text(zh: "嵌套过深", en: "this is nested too deeply")) }
    depth += 1
    defer { depth -= 1 }
    place += 1
    skipSpace()
    if skip(closing) { return }
    while true {
      skipSpace()
      try readItem(&self)
      skipSpace()
      if skip(closing) { return }
      guard skip(",") else {
        throw fault(Text(zh: "这里应是逗号或“\(closing)”", en: "a comma or '\(closing)' should stand here"))
      }
    }
  }

  private mutating func readWord() throws(Diagnostic) -> Value {
    let words: [(String, Value)] = [("true", true), ("false", false), ("null", .none)]
    for (word, value) in words where bytes[place...].starts(with: word.utf8) {
      place += word.utf8.count
      return value
    }
    throw fault(Text(zh: "这不是 JSON 的值", en: "this is no JSON value"))
  }

  private mutating func skipSpace() {
    while place < bytes.count, " \n\t\r".utf8.contains(bytes[place]) { place += 1 }
  }

  private mutating func skip(_ character: Character) -> Bool {
    guard place < bytes.count, bytes[place] == character.asciiValue else { return false }
    place += 1
    return true
  }

  func fault(_ message: Text, at start: Int? = nil) -> Diagnostic {
    Diagnostic(.error, "json-syntax", at: source.location(of: Span(start ?? place, (start ?? place) + 1)), message)
  }
}
