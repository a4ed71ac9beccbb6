import Diagnostics
import Testing

@testable import Templating

@Suite("An environment")
struct EnvironmentTests {
  private var environment: Environment {
    var environment = Environment.standard
    environment.register(filter: "double", parameters: ["times"]) { value, arguments in
      try Arithmetic.multiply(value, .int(arguments.int("times", default: 2)))
    }
    environment.register(test: "short") { value, _ in (value.text ?? "").count < 3 }
    environment.register(function: "link", parameters: ["page", "label"]) { arguments in
      let label = try arguments.string("label", default: "page")
      guard try arguments.string("page") != "lost" else {
        throw RenderError(code: "unknown-id", Text(zh: "没有这一页", en: "no such page"))
      }
      return .markup(Markup("<a>\(Markup(escaping: label).text)</a>"))
    }
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

  @Test("lets the context hide a global")
  func hidden() throws {
    #expect(try render("{{ site }}", ["site": 1], environment: environment) == "1")
  }

  @Test(
    "reports what a function throws at the place of the call",
    arguments: [
      ("\n{{ link('lost') }}", "t.html:2:4+12 unknown-id: no such page"),
      ("{{ link() }}", "t.html:1:4+6 template-argument: 'link' needs the argument 'page'"),
      ("{{ link(1) }}", "t.html:1:4+7 template-argument: 'page' of 'link' must be text, but is an integer"),
      (
        "{{ link('a', lable='x') }}",
        "t.html:1:4+20 template-argument: 'link' has no parameter 'lable' (did you mean 'label'?)"
      ),
      (
        "{{ link('a', 'b', 'c') }}",
        "t.html:1:4+19 template-argument: 'link' takes at most 2 arguments, but 3 were given"
      ),
      ("{{ link('a', page='b') }}", "t.html:1:4+19 template-argument: 'link' was given 'page' twice"),
      ("{{ link(lost) }}", "t.html:1:9+4 template-undefined: 'lost' is not defined"),
    ])
  func faultsOfFunctions(_ template: String, _ expected: String) {
    let found = faults(template, environment: environment).first
    #expect(found?.hasPrefix(expected) == true, "\(found ?? "")")
  }

  @Test("renders functions that are values of the context")
  func contextual() throws {
    let here = Function("here", parameters: ["to"]) { .string("../" + (try $0.string("to"))) }
    #expect(try render("{{ here('a') }}", ["here": here.value]) == "../a")
  }
}
