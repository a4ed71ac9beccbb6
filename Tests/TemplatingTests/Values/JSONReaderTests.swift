import Diagnostics
import Testing

@testable import Templating

@Suite("Reading JSON")
struct JSONReaderTests {
  @Test("keeps the order of keys and whether a number is whole")
  func values() throws {
    let json = #"{"z": [1, 1.0, -2e3, true, false, null], "a": {"k": "é\n\u4e2d\ud83d\ude00\/"}, "": ""}"#
    let value = try Value(json: json, path: "d.json")
    #expect(
      try value.shown()
        == #"{'z': [1, 1.0, -2000.0, True, False, None], 'a': {'k': 'é\n中😀/'}, '': ''}"#)
  }

  @Test("reads whole numbers that leave 64 bits as floats")
  func large() throws {
    #expect(
      try Value(json: "[9223372036854775807, 9223372036854775808]", path: "").shown()
        == "[9223372036854775807, 9.223372036854776e+18]")
  }

  @Test(
    "says where a fault is",
    arguments: [
      ("", "d.json:1:1+1 json-syntax: a value is missing"),
      ("{\n  \"a\": 1,\n}", "d.json:3:1+1 json-syntax: a key should stand here"),
      ("{\"中文\" 1}", "d.json:1:7+1 json-syntax: a colon should follow the key"),
      ("[1 2]", "d.json:1:4+1 json-syntax: a comma or ']' should stand here"),
      ("[1] x", "d.json:1:5+1 json-syntax: the document should end here"),
      ("[01]", "d.json:1:2+1 json-syntax: '01' is not a number"),
      ("nul", "d.json:1:1+1 json-syntax: this is no JSON value"),
      ("\"a", "d.json:1:1+1 json-syntax: the text is never closed"),
      ("\"\\x\"", "d.json:1:2+1 json-syntax: the escape is not valid"),
      ("\"\\ud800\"", "d.json:1:2+1 json-syntax: the escape is not valid"),
      ("{\"a\": 1, \"a\": 2}", "d.json:1:10+1 json-syntax: the key 'a' is repeated"),
    ])
  func faults(_ json: String, _ expected: String) {
    #expect(fault(json) == expected)
  }

  @Test("refuses what is nested too deeply")
  func nesting() {
    #expect(fault(String(repeating: "[", count: 100_000))?.contains("nested too deeply") == true)
  }

  private func fault(_ json: String) -> String? {
    do throws(Diagnostic) {
      _ = try Value(json: json, path: "d.json")
      return nil
    } catch {
      return error.summary
    }
  }
}
