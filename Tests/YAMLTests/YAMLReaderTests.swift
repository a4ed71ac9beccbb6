import Diagnostics
import TestSupport
import Testing
import YAML

@Suite struct YAMLReaderTests {
  @Test("values keep their text, their order and their place in the file")
  func places() throws {
    let node = try readYAML("b: 2021/2025\na: [长春, \"no\"]\n", path: "x.md", firstLine: 2)
    guard case .mapping(let entries, _) = node, case .scalar(let period) = entries[0].value,
      case .list(let items, let place) = entries[1].value, case .scalar(let last) = items[1]
    else {
      Issue.record("not a mapping of a scalar and a list")
      return
    }
    #expect(entries.map(\.key) == ["b", "a"])
    #expect(period.text == "2021/2025")
    #expect(period.location == SourceLocation(path: "x.md", line: 2, column: 4, length: 9))
    #expect(place == SourceLocation(path: "x.md", line: 3, column: 4))
    #expect(last.isQuoted)
    #expect(last.location == SourceLocation(path: "x.md", line: 3, column: 9, length: 4))
  }

  @Test(
    "nothing is written where the value is empty, a tilde or null, but not where it is quoted",
    arguments: [("", true), ("~", true), ("null", true), ("\"null\"", false), ("\"\"", false), ("0", false)])
  func nulls(text: String, isNull: Bool) throws {
    #expect(try readYAML(text, path: "x.yaml").isNull == isNull)
  }

  @Test(
    "broken YAML is named where it breaks",
    arguments: [
      ("a: b: c", "x.yaml:3:5 yaml-syntax"), ("a: 1\nb: [1, 2\n", "x.yaml:5:1 yaml-syntax"),
      ("a: 1\n---\nb: 2\n", "x.yaml:4:1 yaml-syntax"), ("? [a]\n: 1\n", "x.yaml:3:3 yaml-syntax"),
      ("a: 1\nbc: 2\na: 3\n", "x.yaml:5:1 duplicate-key"), ("- a: 1\n  a: 2\n", "x.yaml:4:3 duplicate-key"),
      ("a: &x [1]\nb: *x\n", "x.yaml:4:1 yaml-alias"),
    ])
  func faults(text: String, summary: String) {
    let fault = #expect(throws: Diagnostic.self) { try readYAML(text, path: "x.yaml", firstLine: 3) }
    #expect(fault?.summary == summary)
  }
}
