import Diagnostics
import PlanModel

/// The ids of one kind of entity that Content knows, and what else they may be called.
struct Names<Entity: Sendable>: Sendable {
  /// The ids.
  private let ids: [String: Identifier<Entity>]
  /// Names that writers put where the id belongs, such as the Chinese one.
  private var aliases: [String: String] = [:]

  init(_ ids: some Sequence<String>) {
    // Every reference to an entity shares the one id kept here.
    self.ids = Dictionary(ids.map { ($0, Identifier(rawValue: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Remembers other names of entities; of two entities with one name the first counts.
  mutating func add(_ names: [(name: String, id: Identifier<Entity>)]) {
    aliases.merge(names.map { ($0.name, $0.id.rawValue) }, uniquingKeysWith: { first, _ in first })
  }

  /// The id itself if it is known.
  subscript(id: String) -> Identifier<Entity>? {
    ids[id]
  }

  /// The help for a name that is not known.
  func help(for name: String) -> Text? {
    if let id = aliases[name] {
      return Text(zh: "这里要写 id：“\(id)”", en: "write the id here: '\(id)'")
    }
    return nearestNameHelp(for: name, in: ids.keys)
  }
}

extension TextFormat {
  /// The id of an entity that exists.
  static func reference<Entity>(to names: Names<Entity>) -> Self where Value == Identifier<Entity> {
    Self(
      parse: { names[$0] },
      fault: { text in
        Fault(
          code: "unknown-id", message: Text(zh: "没有 id 为“\(text)”的条目", en: "nothing has the id '\(text)'"),
          help: names.help(for: text))
      })
  }

  /// A new id: lower-case ASCII letters, digits and hyphens.
  static func id<Entity>() -> Self where Value == Identifier<Entity> {
    Self(
      parse: { isID($0) ? Identifier(rawValue: $0) : nil },
      fault: { text in
        Fault(
          code: "bad-id", message: Text(zh: "“\(text)”不能作 id", en: "'\(text)' cannot be an id"),
          help: Text(zh: "只用小写英文字母、数字和连字符", en: "use lower-case letters, digits and hyphens only"))
      })
  }
}

/// Whether `text` is made of lower-case ASCII letters, digits and hyphens.
func isID(_ text: String) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
}
