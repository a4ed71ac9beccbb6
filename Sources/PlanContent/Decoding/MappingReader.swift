import Diagnostics
import PlanModel
import YAML

/// Reads the keys of one YAML mapping and collects what is wrong with them.
struct MappingReader {
  /// Where the mapping begins.
  let location: SourceLocation
  private let entries: [YAMLNode.Entry]
  private var asked: [String] = []
  private var faults: [Diagnostic] = []

  init(_ node: YAMLNode) {
    location = node.location
    if case .mapping(let entries, _) = node {
      self.entries = entries
    } else {
      entries = []
      if !node.isNull { faults.append(Self.wrongType(node, Text(zh: "若干“键: 值”", en: "keys and values"))) }
    }
  }

  /// Every key that is written, in order.
  var keys: [String] { entries.map(\.key) }

  /// Where the mapping was written.
  var origin: Origin { Origin(path: location.path, line: location.line) }

  /// All faults, once every key has been asked for: a key that nobody asked for is unknown.
  var diagnostics: [Diagnostic] {
    faults
      + entries.filter { !asked.contains($0.key) }.map { entry in
        Diagnostic(
          .error, "unknown-key", at: entry.location, Text(zh: "未知的键“\(entry.key)”", en: "unknown key '\(entry.key)'"),
          help: nearestNameHelp(for: entry.key, in: asked))
      }
  }

  /// The value of a key that must be there; nil if it is absent or cannot be read.
  mutating func required<Value>(_ key: String, _ format: TextFormat<Value>) -> Value? {
    requiredNode(key).flatMap { read($0, format) }
  }

  /// The value of a key; nil if it is absent or cannot be read.
  mutating func optional<Value>(_ key: String, _ format: TextFormat<Value>) -> Value? {
    node(key).flatMap { read($0, format) }
  }

  /// The values of a list; empty if the key is absent.
  mutating func list<Value>(_ key: String, _ format: TextFormat<Value>) -> [Value] {
    items(key).compactMap { read($0, format) }
  }

  /// The items of a list; empty if the key is absent.
  mutating func items(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    if case .list(let items, _) = node { return items }
    faults.append(Self.wrongType(node, Text(zh: "列表，如 [a, b]", en: "a list such as [a, b]")))
    return []
  }

  /// The value of a key that must be there, whatever it is.
  @discardableResult
  mutating func requiredNode(_ key: String) -> YAMLNode? {
    if let node = node(key) { return node }
    report("missing-key", at: location, Text(zh: "缺少“\(key)”", en: "the key '\(key)' is missing"))
    return nil
  }

  /// The value of a key, whatever it is; nil if it is absent or nothing is written.
  mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    return entries.first { $0.key == key }.map(\.value).flatMap { $0.isNull ? nil : $0 }
  }

  /// Takes over the faults of a mapping inside this one.
  mutating func adopt(_ inner: MappingReader) {
    faults += inner.diagnostics
  }

  /// Adds a fault.
  mutating func report(_ code: String, at place: SourceLocation, _ message: Text, help: Text? = nil) {
    report(Diagnostic(.error, code, at: place, message, help: help))
  }

  /// Adds a fault.
  mutating func report(_ fault: Diagnostic) {
    faults.append(fault)
  }

  /// The value of a single node; nil if it cannot be read.
  mutating func read<Value>(_ node: YAMLNode, _ format: TextFormat<Value>) -> Value? {
    guard case .scalar(let scalar) = node, !node.isNull else {
      faults.append(Self.wrongType(node, Text(zh: "单个值", en: "a single value")))
      return nil
    }
    if let value = format.parse(scalar.text) { return value }
    let fault = format.fault(scalar.text)
    report(fault.code, at: scalar.location, fault.message, help: fault.help)
    return nil
  }

  private static func wrongType(_ node: YAMLNode, _ expected: Text) -> Diagnostic {
    Diagnostic(
      .error, "wrong-type", at: node.location, Text(zh: "这里应当是\(expected.zh)", en: "this should be \(expected.en)"))
  }
}
