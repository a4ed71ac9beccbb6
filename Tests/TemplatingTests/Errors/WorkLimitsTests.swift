import Testing

@testable import Templating

@Suite("Limits of work")
struct WorkLimitsTests {
  /// Limits that a test reaches soon.
  private static let environment = {
    var environment = Environment.standard
    environment.limits.steps = 30_000
    environment.limits.output = 1_000_000
    return environment
  }()

  private static let long = String(repeating: "ab -", count: 10_000)
  private static let data: Map = [
    "long": .string(long), "list": .list((0..<20_000).map { .int($0) }),
    "tags": .string(String(repeating: "<", count: 99_999)),
  ]

  /// Three values that print, compare and serialise to two to the power of thirty items.
  private static let doubling = "{% set x = [1] %}" + String(repeating: "{% set x = [x, x] %}", count: 30)

  private func fault(_ template: String, _ data: Map = data) -> String {
    faults(template, data, environment: Self.environment).first ?? ""
  }

  @Test(
    "stop loops and recursion that would never end",
    arguments: [
      "{% for a in range(1000000) %}{% for b in range(1000000) %}{% endfor %}{% endfor %}",
      "{% for a in list %}{% for b in list if b %}{% endfor %}{% endfor %}",
      "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(60) }}",
      "{% macro f(n) %}{% if n %}{% set x = f(n - 1) ~ f(n - 1) %}{{ x }}{% endif %}{% endmacro %}{{ f(60) }}",
      "{% block b %}{% for i in list %}{% for i in list %}{% include ['no'] ignore missing %}{% endfor %}{% endfor %}{% endblock %}",
      "{% for i in list %}{{ list|sort }}{% endfor %}",
      "{% for i in list %}{% set x = list|map('string')|list %}{% endfor %}",
      "{% for i in list %}{% set x = -1 in list %}{% endfor %}",
      "{% for i in list %}{% set x = list == list %}{% endfor %}",
      "{% for i in list %}{% set x = list is eq(list) %}{% endfor %}",
      "{% for i in list %}{% set x = list|unique|list %}{% endfor %}",
      "{% for i in list %}{% set x = list + list %}{% endfor %}",
      "{% for i in list %}{% set x = '%.1s' % list %}{% endfor %}",
      "{% for i in list %}{% set x = namespace(a=1, b=2) %}{% endfor %}{% for i in list %}{% endfor %}",
    ])
  func endless(_ template: String) {
    let found = fault(template)
    #expect(found.contains("template-limit: the render takes more than 30000 steps"), "\(found)")
  }

  @Test(
    "stop work on long text that is repeated",
    arguments: [
      "long|upper", "long|wordcount", "long|replace('zz', '')", "long|striptags", "tags|striptags", "long|title",
      "long|truncate(9)", "long|wordwrap(1)", "long|urlencode", "long|tojson", "long|escape", "long|format",
      "long|list|length",
      "long is lower", "'zz' in long", "long ~ 1", "long + 'x'", "long[5]", "long[:-1]", "long == long", "long|reverse",
      "long|center",
      "long|indent", "long|trim", "long|capitalize", "[long]|join", "long|length", "long|int", "long is in [long]",
    ])
  func text(_ expression: String) {
    let found = fault("{% for i in list %}{% set x = \(expression) %}{% endfor %}")
    #expect(found.contains("template-limit"), "\(found)")
  }

  @Test(
    "stop values that are small in memory and endless to walk",
    arguments: [
      "{{ x }}", "{{ x == x }}", "{{ x < x }}", "{{ x|tojson }}", "{{ x|string }}", "{{ x in [x] }}",
      "{{ [x]|unique|list }}",
      "{{ [x, x]|sort }}", "{{ x ~ x }}", "{{ '%r' % [x] }}", "{{ {}[x] }}",
    ])
  func doubled(_ output: String) {
    #expect(fault(Self.doubling + output).contains("template-limit"))
    // Data from outside are not walked when they are made, only when they are used.
    let shared = (0..<40).reduce(Value.list([1])) { value, _ in .list([value, value]) }
    #expect(fault(output, ["x": shared]).contains(output.contains("{}") ? "template-undefined" : "template-limit"))
  }

  @Test(
    "stop lists and mappings that are nested without end",
    arguments: [
      "{% set ns.x = [ns.x] %}", "{% set ns.x = (ns.x, 1) %}", "{% set ns.x = {'a': ns.x} %}",
      "{% set ns.x = dict(a=ns.x) %}",
      "{% set ns.x = ns.x|batch(1)|list %}", "{% set ns.x = [ns.x]|slice(1)|list %}",
      "{% set ns.x = {'a': dict(a=ns.x).items} %}",
      "{% macro f() %}{% set ns.x = varargs %}{% endmacro %}{{ f(ns.x) }}",
      "{% macro f() %}{% set ns.x = kwargs %}{% endmacro %}{{ f(a=ns.x) }}",
      "{% set y = ns.x %}{% macro f() %}{{ y }}{% endmacro %}{% set ns.x = f %}",
      "{% set ns.x = ([ns.x]|groupby(0)) %}",
    ])
  func nested(_ step: String) {
    let found = fault("{% set ns = namespace(x=[1]) %}{% for i in range(5000) %}\(step){% endfor %}")
    #expect(found.contains("template-limit"), "\(found)")
  }

  @Test("stop variables that are nested in each other without a loop")
  func straight() {
    #expect(
      fault("{% set x = 1 %}" + String(repeating: "{% set x = [x] %}", count: 5_000)).contains("nested too deeply"))
    let macros = String(repeating: "{% macro f() %}{{ g }}{% endmacro %}{% set g = f %}", count: 1_000)
    #expect(fault("{% with g = 1 %}\(macros){% endwith %}").contains("nested too deeply"))
  }

  @Test(
    "stop output and text that grow without bounds",
    arguments: [
      "{% for i in list %}{{ long }}{% endfor %}", "{% for i in list %}\(long){% endfor %}",
      "{% set x %}{% for i in list %}{{ long }}{% endfor %}{% endset %}",
      "{% set ns = namespace(x='ab', y=[]) %}{% for i in list %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
      "{% set ns = namespace(x='ab', y=[]) %}{% for i in list %}{% set ns.y = ns.y + [long ~ i] %}{% endfor %}",
      "{% macro f() %}{{ long }}{% endmacro %}{% set ns = namespace(y=[]) %}{% for i in list %}{% set ns.y = ns.y + [f()] %}{% endfor %}",
      "{% set ns = namespace(x=[1]) %}{% for i in list %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
      "{{ list|map('string')|map('center', 9999)|join }}",
      "{{ ([list] * 5000)|sum(start=[]) }}",
      "{{ list|tojson(99999) }}", "{{ long|replace('', long) }}", "{{ long|list|join(long) }}",

      "{{ ('\\n' * 9999)|indent(9999, true, true) }}",
    ])
  func growth(_ template: String) {
    let found = fault(template)
    #expect(found.contains("template-limit"), "\(found)")
  }

  @Test("say how many bytes of output there may be")
  func output() {
    var environment = Environment.standard
    environment.limits.output = 10
    #expect(
      faults("{{ 'a' * 10 }}{{ 'b' }}", environment: environment) == [
        "t.html:1:18+3 template-limit: the output is over 10 bytes"
      ])
  }

  @Test("leave room for large pages")
  func room() throws {
    let page =
      "{% macro cell(x) %}<td class=\"number\">{{ x|round(1) }}</td>{% endmacro %}"
      + "{% for i in range(10000) %}<tr>{% for j in range(10) %}{{ cell(i * j) }}{% endfor %}</tr>{% endfor %}"
    #expect(try render(page).utf8.count > 2_000_000)
    let collect =
      "{% set ns = namespace(rows=[]) %}{% for i in range(3000) %}{% set ns.rows = ns.rows + [{'a': i}] %}{% endfor %}"
    #expect(try render(collect + "{{ ns.rows|length }}") == "3000")
  }
}
