import Diagnostics
import Yams

/// Reads one YAML document and keeps the place of every value.
///
/// - Parameters:
///   - text: the document, alone or cut out of a file.
///   - path: the file it belongs to.
///   - firstLine: the line of the file on which `text` begins.
/// - Throws: the first fault: `yaml-syntax`, `duplicate-key`, `yaml-alias`.
package func readYAML(_ text: String, path: String, firstLine: Int = 1) throws(Diagnostic) -> YAMLNode {
  let document = YAMLDocument(text: text, path: path, firstLine: firstLine)
  let root: Node?
  do {
    root = try compose(yaml: text, .basic)
  } catch let error as YamlError {
    throw document.diagnostic(for: error)
  } catch {
    throw document.syntaxFault("\(error)", at: document.location(nil))
  }
  guard let root else {
    return .scalar(YAMLNode.Scalar(text: "", isQuoted: false, location: document.location(nil)))
  }
  var reached = document.location(nil)
  return try document.convert(root, reached: &reached)
}

/// A YAML text and the place in a file that it was cut out of.
struct YAMLDocument {
  let text: String
  let path: String
  let firstLine: Int

  /// The place in the file of a place in the text.
  func location(_ mark: Mark?) -> SourceLocation {
    location(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// The place in the file of a line and column of the text.
  func location(line: Int, column: Int, length: Int = 1) -> SourceLocation {
    SourceLocation(path: path, line: firstLine + line - 1, column: column, length: max(1, length))
  }

  /// Turns a node into a tree with places.
  ///
  /// Nodes come in the order of the text, so one that lies before `reached` was brought by an alias.
  func convert(_ node: Node, reached: inout SourceLocation) throws(Diagnostic) -> YAMLNode {
    let place = node.mark.map { location($0) } ?? reached
    guard reached <= place else {
      throw Diagnostic(
        .error, "yaml-alias", at: reached, Text(zh: "这里不能用 YAML 别名（*）", en: "YAML aliases (*) cannot be used here"),
        help: Text(zh: "把内容再写一遍", en: "write the value out"))
    }
    reached = place
    switch node {
    case .scalar(let scalar):
      return .scalar(self.scalar(scalar, at: place))
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try convert(item, reached: &reached)) }
      return .list(items, place)
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      for (key, value) in mapping { entries.append(try entry(key, value, reached: &reached)) }
      return .mapping(entries, place)
    case .alias:
      throw syntaxFault("unresolved alias", at: place)
    }
  }

  private func entry(_ key: Node, _ value: Node, reached: inout SourceLocation) throws(Diagnostic) -> YAMLNode.Entry {
    guard case .scalar(let scalar) = try convert(key, reached: &reached) else {
      throw syntaxFault("a key must be a plain text", at: location(key.mark))
    }
    return YAMLNode.Entry(
      key: scalar.text, location: scalar.location, value: try convert(value, reached: &reached))
  }

  private func scalar(_ scalar: Node.Scalar, at place: SourceLocation) -> YAMLNode.Scalar {
    let firstLine = scalar.string.prefix { !$0.isNewline }
    let isQuoted = scalar.style != .plain
    return YAMLNode.Scalar(
      text: scalar.string, isQuoted: isQuoted,
      location: SourceLocation(
        path: path, line: place.line, column: place.column, length: max(1, firstLine.count + (isQuoted ? 2 : 0))))
  }
}
