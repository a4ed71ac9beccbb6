import Diagnostics
import Testing

@testable import Templating

@Suite("An environment")
struct EnvironmentTests {
  private enum Side: String, CaseIterable, ExpressibleByValue, Sendable {
    case left, right
  }

  private var environment: Environment {
    var environment = Environment.standard
    environment.register(filter: "double", Parameter("times", default: 2)) { (value: Int, times: Int) in value * times }
    environment.register(filter: "shout") { (value: String) in value + "!" }
    environment.register(test: "short") { (value: String) in value.count < 3 }
    environment.register(test: "longer", Parameter<Int>("length")) { (value: String, length: Int) in
      value.count > length
    }
    environment.register(function: "link", Parameter<String>("page"), Parameter<String?>("label")) { page, label in
      guard page != "lost" else {
        throw RenderError(code: "unknown-id", Text(zh: "没有这一页", en: "no such page"), parameter: "page")
      }
      return Markup("<a>\(Markup(escaping: label ?? "page").text)</a>")
    }
    environment.register(function: "pad", Parameter<Side>("side"), Parameter("width", default: 1)) { side, width in
      "\(side):\(width)"
    }
    environment.register(function: "total", Parameter<[Double]>("numbers")) { $0.reduce(0, +) }
    environment.register(function: "t", Parameter<String>("key"), .keywords) { key, values in
      key + values.map { " \($0.key)=\($0.value.text ?? "?")" }.joined()
    }
    environment.register(function: "join", Parameter("by", default: ","), .more) { by, parts in
      try parts.map { try String(value: $0) }.joined(separator: by)
    }
    environment.register(function: "nothing") { String?.none }
    environment.globals["site"] = ["name": "Jindu"]
    return environment
  }

  @Test("offers registered filters, tests, functions and globals, in imported templates too")
  func registered() throws {
    let library = ("l.html", "{% macro m() %}{{ link('x') }}{{ site.name }}{% endmacro %}")
    let template =
      "{% import 'l.html' as l %}{{ 3|double }}{{ 3|double(times=3) }}{{ 'ab' is short }}"
      + "{{ link('a', label='<') }}{{ l.m() }}"
    #expect(
      try render(template, others: [library], environment: environment) == "69True<a>&lt;</a><a>page</a>Jindu")
  }

  @Test(
    "reads arguments by place or by keyword as the Swift types of the parameters",
    arguments: [
      ("{{ 'ab' is longer(1) }}", "True"), ("{{ 'ab' is longer(length=2) }}", "False"),
      ("{{ pad('left') }}", "left:1"), ("{{ pad(width=3, side='right') }}", "right:3"),
      ("{{ total([1, 2.5, true]) }}", "4.5"), ("{{ total((1, 2)) }}", "3.0"), ("{{ total([1]|map('abs')) }}", "1.0"),
      ("{{ link('a', none) }}", "<a>page</a>"), ("{{ nothing() is none }}", "True"),
    ])
  func typed(_ template: String, _ expected: String) throws {
    #expect(try render(template, environment: environment) == expected)
  }

  @Test("takes further arguments where a parameter asks for them")
  func further() throws {
    #expect(try render("{{ t('key', a='1', b='2') }}", environment: environment) == "key a=1 b=2")
    #expect(try render("{{ join('-', 'a', 'b') }}{{ join() }}", environment: environment) == "a-b")
    #expect(try render("{{ join('+', *['a', 'b']) }}", environment: environment) == "a+b")
  }

  @Test("escapes what a function returns as text, and nothing that it returns as markup")
  func escaping() throws {
    #expect(try render("{{ '<'|shout }}{{ '<'|safe|shout }}", environment: environment) == "&lt;!&lt;!")
    #expect(try render("{{ link('a', '<b>'|safe) }}", environment: environment) == "<a>&lt;b&gt;</a>")
    var marked = Environment.standard
    marked.register(filter: "strong") { (text: Markup) in Markup("<b>\(text.text)</b>") }
    #expect(try render("{{ '<'|strong }}{{ '<i>'|safe|strong }}", environment: marked) == "<b>&lt;</b><b><i></b>")
  }

  @Test("lets the context hide a global")
  func hidden() throws {
    #expect(try render("{{ site }}", ["site": 1], environment: environment) == "1")
  }

  @Test(
    "reports what a function throws at the place of the call, or of the argument at fault",
    arguments: [
      ("\n{{ link('lost') }}", "t.html:2:9+6 unknown-id: no such page"),
      ("{{ link() }}", "t.html:1:4+6 template-argument: 'link' needs the argument 'page'"),
      ("{{ link(1) }}", "t.html:1:9+1 template-argument: 'page' of 'link' must be text, but is an integer"),
      (
        "{{ link('a', lable='x') }}",
        "t.html:1:14+5 template-argument: 'link' has no parameter 'lable' (did you mean 'label'?)"
      ),
      (
        "{{ link('a', 'b', 'c') }}",
        "t.html:1:19+3 template-argument: 'link' takes at most 2 arguments, but 3 were given"
      ),
      ("{{ link('a', page='b') }}", "t.html:1:14+4 template-argument: 'link' was given 'page' twice"),
      ("{{ link(lost) }}", "t.html:1:9+4 template-undefined: 'lost' is not defined"),
      (
        "{{ pad('lefft') }}",
        "t.html:1:8+7 template-argument: 'side' of 'pad' must be 'left' or 'right', but is 'lefft' "
          + "(did you mean 'left'?)"
      ),
      ("{{ pad(1) }}", "t.html:1:8+1 template-argument: 'side' of 'pad' must be text, but is an integer"),
      (
        "{{ pad('left', 1.5) }}",
        "t.html:1:16+3 template-argument: 'width' of 'pad' must be an integer, but is a float"
      ),
      (
        "{{ pad(width='1', side='left') }}",
        "t.html:1:14+3 template-argument: 'width' of 'pad' must be an integer, but is text"
      ),
      ("{{ pad('left', none) }}", "t.html:1:16+4 template-argument: 'width' of 'pad' must be an integer, but is none"),
      ("{{ pad(*[1]) }}", "t.html:1:4+9 template-argument: 'side' of 'pad' must be text, but is an integer"),
      ("{{ total('12') }}", "t.html:1:10+4 template-argument: 'numbers' of 'total' must be a list, but is text"),
      (
        "{{ total([1, 'x']) }}",
        "t.html:1:10+8 template-argument: item 2 of 'numbers' of 'total' must be a number, but is text"
      ),
      ("{{ t('a', 'b') }}", "t.html:1:11+3 template-argument: 't' takes at most 1 argument, but 2 were given"),
      ("{{ 'x'|double }}", "t.html:1:8+6 template-type: the value before 'double' must be an integer, but is text"),
      ("{{ 1 is short }}", "t.html:1:9+5 template-type: the value before 'short' must be text, but is an integer"),
      ("{{ lost is short }}", "t.html:1:4+4 template-undefined: 'lost' is not defined"),
    ])
  func faultsOfFunctions(_ template: String, _ expected: String) {
    let found = faults(template, environment: environment).first
    #expect(found == expected || found?.hasPrefix(expected + " (") == true, "\(found ?? "")")
  }

  @Test("renders functions that are values of the context")
  func contextual() throws {
    let here = Function("here", Parameter<String>("to")) { "../" + $0 }
    #expect(try render("{{ here('a') }}", ["here": here.value]) == "../a")
  }
}
