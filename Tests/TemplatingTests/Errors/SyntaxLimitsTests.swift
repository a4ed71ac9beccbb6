import Testing

@testable import Templating

@Suite("Limits of syntax")
struct SyntaxLimitsTests {
  /// `text` over and over.
  private static func many(_ text: String, _ count: Int = 5_000) -> String {
    String(repeating: text, count: count)
  }

  @Test(
    "stop files that are nested too deeply",
    arguments: [
      "{{ \(many("("))1\(many(")")) }}", "{{ \(many("["))1\(many("]")) }}", "{{ \(many("{'a':"))1\(many("}")) }}",
      "{{ \(many("f("))1\(many(")")) }}", "{{ \(many("x["))1\(many("]")) }}", "{{ \(many("not "))1 }}",
      "{{ \(many("-"))1 }}", "{{ \(many("1 if 1 else "))1 }}", "{% set \(many("("))x\(many(")")) = 1 %}",
      many("{% if 1 %}") + many("{% endif %}"), many("{% for x in y %}") + many("{% endfor %}"),
      many("{% macro m() %}"), many("{% call f() %}"), many("{% filter upper %}"), many("{% set x %}"),
    ])
  func nesting(_ template: String) {
    #expect(faults(template).contains { $0.contains("template-limit: this is nested too deeply") })
  }

  @Test(
    "stop chains that would make too high a tree",
    arguments: [
      "1\(many("+1"))", "1\(many("*1"))", "1\(many("**1"))", "1\(many(" and 1"))", "1\(many(" or 1"))",
      "x\(many("|string"))",
      "x\(many(".a"))", "x\(many(".0"))", "x\(many("[0]"))", "x\(many("[:1]"))", "x\(many("()"))", "x\(many(" if 1"))",
      "x\(many("(f|e(1)", 90))|e\(many("|string)", 90))\(many("|e", 600))",
    ])
  func chains(_ expression: String) {
    #expect(faults("{{ \(expression) }}").contains { $0.contains("template-limit") || $0.contains("template-syntax") })
  }

  @Test("let long lists, chains without a tree, and long branches pass")
  func flat() throws {
    #expect(try render("{{ [\(Self.many("1,", 2_000))]|length }}") == "2000")
    #expect(try render("{{ 1\(Self.many(" ~ 1", 2_000)) }}").count == 2_001)
    #expect(try render("{{ 1\(Self.many(" <= 1", 2_000)) }}") == "True")
    #expect(try render("{% if false %}\(Self.many("{% elif false %}", 2_000)){% else %}x{% endif %}") == "x")
    #expect(try render("{{ {\(Self.many("'a': 1,", 2_000))}|length }}") == "1")
    #expect(try render("{{ 1\(Self.many("+1", 400)) }}") == "401")
  }

  @Test("bound the faults of a file, of whichever kind")
  func faultCount() {
    #expect(faults(Self.many("{{ 1|nothing }}\n", 200)).count == Limits.faults)
    #expect(faults(Self.many("{{ ? }}\n", 200)).count == Limits.faults)
    #expect(faults(Self.many("{% nothing %}\n", 200)).count == Limits.faults)
  }

  @Test("refuse files of over 16 MB")
  func size() {
    #expect(
      faults(String(repeating: "x", count: Limits.source + 1)) == [
        "t.html:1:1+1 template-limit: the file is over 16000000 bytes"
      ])
  }
}
