import Diagnostics
import PlanModel

/// The ids of one kind of entity that Content knows, and what else they may be called.
struct Names<Entity: Sendable>: Sendable {
  /// The ids.
  private let ids: [String: Identifier<Entity>]
  /// Whether nobody could read which ids there are, so that any may be one.
  private var isUnreadable = false
  /// Names that writers put where the id belongs, such as the Chinese one.
  private var aliases: [String: String] = [:]

  init(_ ids: some Sequence<String>) {
    // Every reference to an entity shares the one id kept here.
    self.ids = Dictionary(ids.map { ($0, Identifier(rawValue: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The ids of a file that cannot be read: none is called unknown.
  static var unreadable: Self {
    var names = Self([])
    names.isUnreadable = true
    return names
  }

  /// Remembers other names of entities; of two entities with one name the first counts.
  mutating func add(_ names: [(name: String, id: Identifier<Entity>)]) {
    aliases.merge(names.map { ($0.name, $0.id.rawValue) }, uniquingKeysWith: { first, _ in first })
  }

  /// The id itself if it is known.
  subscript(id: String) -> Identifier<Entity>? {
    ids[id] ?? (isUnreadable ? Identifier(rawValue: id) : nil)
  }

  /// What is wrong with a text that is no id: the name of an entity, or unknown.
  func fault(for text: String) -> TextFormat<Identifier<Entity>>.Fault {
    let meant = ids(meantBy: text)
    guard (1...3).contains(meant.count) else {
      return .init(
        code: "unknown-id", message: Text(zh: "没有 id 为“\(text)”的条目", en: "nothing has the id '\(text)'"),
        help: nearestNameHelp(for: text, in: ids.keys))
    }
    return .init(
      code: "name-for-id", message: Text(zh: "“\(text)”是名称，不是 id", en: "'\(text)' is a name, not an id"),
      help: Text(
        zh: "这里要写 id：“\(meant.joined(separator: "”或“"))”",
        en: "write the id here: '\(meant.joined(separator: "' or '"))'"))
  }

  /// The ids whose names a text is, or shortens, or else lengthens: 净月高新区 shortens 净月高新技术产业开发区.
  private func ids(meantBy text: String) -> [String] {
    if let id = aliases[text] { return [id] }
    // Ids are ASCII, so that what has none of it can only be a name.
    guard text.unicodeScalars.allSatisfy({ !$0.isASCII }) else { return [] }
    let shortened = aliases.filter { text.isSubsequence(of: $0.key) }
    let meant = shortened.isEmpty ? aliases.filter { $0.key.isSubsequence(of: text) } : shortened
    return Set(meant.values).sorted()
  }
}

extension String {
  /// Whether all its characters, at least two, stand in `other` in the same order.
  fileprivate func isSubsequence(of other: String) -> Bool {
    guard count > 1 else { return false }
    var rest = other[...]
    return allSatisfy { character in
      guard let index = rest.firstIndex(of: character) else { return false }
      rest = rest[index...].dropFirst()
      return true
    }
  }
}

extension TextFormat {
  /// The id of an entity that exists.
  static func reference<Entity>(to names: Names<Entity>) -> Self where Value == Identifier<Entity> {
    Self(parse: { names[$0] }, fault: { names.fault(for: $0) })
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
