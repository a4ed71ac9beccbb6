import Diagnostics
import PlanModel
import YAML

/// A Markdown file's front matter and body.
struct FrontMatter {
  let node: YAMLNode
  let body: Prose

  /// Splits a file at its `---` lines.
  ///
  /// - Throws: `front-matter` if the lines are not there, or the first fault of the YAML between them.
  init(_ text: String, path: String) throws(Diagnostic) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.first == "---" else {
      throw Self.fault(path, Text(zh: "文件开头没有 --- 行", en: "the file does not begin with a --- line"))
    }
    guard let end = lines.dropFirst().firstIndex(of: "---") else {
      throw Self.fault(path, Text(zh: "文件头没有结束的 --- 行", en: "the front matter has no closing --- line"))
    }
    node = try readYAML(lines[1..<end].joined(separator: "\n"), path: path, firstLine: 2)
    // Leading blank lines are dropped, so that a file without a text has an empty one.
    let first = lines[(end + 1)...].firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? lines.endIndex
    let origin = Origin(path: path, line: min(first, lines.count - 1) + 1)
    body = Prose(markdown: lines[first...].joined(separator: "\n"), origin: origin)
  }

  private static func fault(_ path: String, _ message: Text) -> Diagnostic {
    Diagnostic(
      .error, "front-matter", at: SourceLocation(path: path, line: 1, column: 1), message,
      help: Text(zh: "文件头写在两行 --- 之间，放在最前面", en: "put the front matter first, between two --- lines"))
  }
}
