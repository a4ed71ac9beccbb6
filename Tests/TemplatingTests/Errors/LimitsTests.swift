import Testing

@testable import Templating

@Suite("Limits")
struct LimitsTests {
  @Test("stop endless recursion of macros")
  func macros() {
    #expect(
      faults("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}") == [
        "t.html:1:19+3 template-recursion: calls are nested more than 100 deep "
          + "(does a macro, include or block call itself without end?) < t.html:1:19 called here "
          + "< t.html:1:42 called here"
      ])
  }

  @Test(
    "stop templates that include, import or extend themselves",
    arguments: ["{% include 't.html' %}", "{% import 't.html' as t %}", "{% extends 't.html' %}"])
  func templates(_ template: String) {
    #expect(faults(template).first?.contains("template-recursion") == true)
  }

  @Test(
    "stop values that grow without bounds",
    arguments: [
      "{{ 'x' * 99999999999 }}", "{{ [0] * 99999999999 }}", "{{ 'x'|center(99999999999) }}", "{{ '%99999s' % 1 }}",
      "{% for i in range(99999999999) %}{% endfor %}", "{{ [1]|batch(99999999999, 0)|list }}",
    ])
  func growth(_ template: String) {
    #expect(faults(template).first?.contains("template-limit") == true)
  }

  @Test(
    "are kept by arithmetic at the edge of 64 bits",
    arguments: ["most + 1", "least - 1", "most * 2", "most ** 2", "least // -1", "-least", "least|abs"])
  func arithmetic(_ expression: String) {
    let found = faults("{{ \(expression) }}", ["most": .int(.max), "least": .int(.min)])
    #expect(found.first?.contains("64 bits") == true)
  }

  @Test("let extreme bounds pass that pick nothing extreme")
  func bounds() throws {
    let data: Map = ["most": .int(.max), "least": .int(.min)]
    #expect(try render("{{ 'ab'[::most] }}{{ 'ab'[least:most] }}{{ least % -1 }}", data) == "aab0")
    #expect(try render("{{ range(0, most, most - 1)|list|length }}", data) == "2")
  }
}
