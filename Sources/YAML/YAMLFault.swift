import Diagnostics
import Yams

extension YAMLDocument {
  /// The diagnostic for a fault that the YAML parser found.
  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return syntaxFault(problem, at: location(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicateKey(keys.first ?? "", first: context.mark)
    case .reader(let problem, let offset, _, _):
      return syntaxFault(problem, at: location(offset: offset ?? 0))
    default:
      return syntaxFault("\(error)", at: location(nil))
    }
  }

  /// A fault of the text's form.
  func syntaxFault(_ problem: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "yaml-syntax", at: place, Text(zh: "YAML 写法有误：\(problem)", en: "broken YAML: \(problem)"),
      help: Text(
        zh: "检查缩进；值里有冒号、井号、方括号或引号时，整个值要加引号",
        en: "check the indentation; quote a value that contains a colon, a hash, a bracket or a quote"))
  }

  /// The parser names only the first of two equal keys; the second is looked for below it in the same column.
  private func duplicateKey(_ key: String, first: Mark) -> Diagnostic {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let second = lines.indices.dropFirst(first.line).first { index in
      let indented = lines[index].unicodeScalars.dropFirst(first.column - 1)
      return lines[index].unicodeScalars.prefix(first.column - 1).allSatisfy { " -".unicodeScalars.contains($0) }
        && String(indented).hasPrefix(key) && String(indented).dropFirst(key.count).first == ":"
    }
    let firstPlace = location(line: first.line, column: first.column, length: key.count)
    let place = second.map { location(line: $0 + 1, column: first.column, length: key.count) }
    return Diagnostic(
      .error, "duplicate-key", at: place ?? firstPlace,
      Text(zh: "“\(key)”写了两次", en: "the key '\(key)' occurs twice"),
      notes: [Diagnostic.Note(at: firstPlace, Text(zh: "第一次在这里", en: "first here"))])
  }

  private func location(offset: Int) -> SourceLocation {
    let before = text.prefix(offset)
    let lastLine = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).last ?? ""
    return location(line: before.count(where: \.isNewline) + 1, column: lastLine.count + 1)
  }
}
