/// The rules of style sheets, from which a drawing that stands alone takes those that it uses.
struct StyleSheet: Sendable {
  /// In the order in which browsers apply them.
  let rules: [Rule]
  /// The custom properties that the definitions of each of them read, in whatever medium.
  let dependencies: [String: Set<String>]
  /// Drawings of one kind mostly have the same marks.
  let excerpts = Memo<DrawnMarks, String>()

  init(_ rules: [Rule]) {
    self.rules = rules
    dependencies = rules.flatMap(\.definitions).reduce(into: [:]) { dependencies, definition in
      dependencies[definition.property, default: []].formUnion(definition.value.customProperties)
    }
  }

  /// What some marks look like, everywhere or in one medium.
  struct Rule: Sendable {
    /// The condition after `@media`; nil if there is none.
    let media: String?
    let selectors: [Selector]
    /// The custom properties that it defines.
    let definitions: [Declaration]
    /// Its other declarations, as text.
    let style: String
    /// The custom properties that these read.
    let needs: Set<String>

    init(media: String?, selectors: [Selector], declarations: [Declaration]) {
      self.media = media
      self.selectors = selectors
      definitions = declarations.filter(\.isDefinition)
      style = declarations.filter { !$0.isDefinition }.map(\.text).joined(separator: ";")
      needs = style.customProperties
    }
  }

  /// Which marks a rule is for.
  struct Selector: Sendable {
    /// As it is written, without blanks that mean nothing.
    let text: String
    /// What each of its parts asks of a mark; what combines them is not looked at.
    let parts: [Part]
  }

  /// An element, classes, or both; neither for `:root`, which every drawing has.
  struct Part: Sendable {
    let element: String?
    let classes: Set<String>
  }

  /// A property with its value.
  struct Declaration: Sendable {
    let property: String
    /// Without blanks that mean nothing.
    let value: String

    /// Whether it defines a custom property such as `--ink`.
    var isDefinition: Bool { property.hasPrefix("--") }

    var text: String { property + ":" + value }
  }
}

extension String {
  /// The custom properties that a text of CSS or SVG reads: `--ink` of `var(--ink)`.
  var customProperties: Set<String> {
    var found: Set<String> = []
    var rest = Array(utf8)[...]
    while let bracket = rest.firstIndex(of: UInt8(ascii: "(")) {
      let name = rest[(bracket + 1)...].prefix { $0 != UInt8(ascii: ")") }
      if rest[..<bracket].suffix(3).elementsEqual("var".utf8) { found.insert(String(decoding: name, as: UTF8.self)) }
      rest = rest[name.endIndex...]
    }
    return found
  }
}
