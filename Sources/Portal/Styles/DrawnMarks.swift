/// What style sheets can ask of a drawing: which elements it has, with which classes, and which custom properties it names.
struct DrawnMarks: Sendable, Hashable {
  /// An element with its classes.
  struct Mark: Sendable, Hashable {
    let element: String
    let classes: Set<String>
  }

  let marks: Set<Mark>
  let customProperties: Set<String>
  /// The classes of all marks; most parts of most selectors ask for one that is not among them.
  private let classes: Set<String>

  /// Finds the marks of `svg`, which may lack the root element, in one pass.
  ///
  /// It must be written as templates write it: names in lower case, attributes in double quotes, and no `>` in them.
  init(in svg: String) {
    var tags: Set<Tag> = [Tag(element: "svg", classes: "")]
    var rest = Array(svg.utf8)[...]
    while let bracket = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(bracket + 1)...]
      let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      if let tag = Tag(rest[..<end]) { tags.insert(tag) }
      rest = rest[end...]
    }
    marks = Set(
      tags.map { Mark(element: $0.element, classes: Set($0.classes.split(separator: " ").map(String.init))) })
    classes = marks.reduce(into: []) { $0.formUnion($1.classes) }
    customProperties = svg.customProperties
  }

  /// Whether each part of `selector` asks for what some mark is.
  func meet(_ selector: StyleSheet.Selector) -> Bool {
    selector.parts.allSatisfy { part in
      part.classes.isSubset(of: classes)
        && marks.contains { mark in
          (part.element ?? mark.element) == mark.element && part.classes.isSubset(of: mark.classes)
        }
    }
  }

  /// An element with its classes as they are written.
  private struct Tag: Hashable {
    let element: String
    let classes: String

    init(element: String, classes: String) {
      self.element = element
      self.classes = classes
    }

    /// Reads what stands between the brackets of a tag; nil if it opens no element.
    init?(_ text: ArraySlice<UInt8>) {
      let name = text.prefix { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
      guard !name.isEmpty else { return nil }
      element = String(decoding: name, as: UTF8.self)
      var rest = text[name.endIndex...]
      while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
        let value = rest[(quote + 1)...].prefix { $0 != UInt8(ascii: "\"") }
        if rest[..<quote].elementsEqual(" class=".utf8) {
          classes = String(decoding: value, as: UTF8.self)
          return
        }
        rest = rest[value.endIndex...].dropFirst()
      }
      classes = ""
    }
  }
}
