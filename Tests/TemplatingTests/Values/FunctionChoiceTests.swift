import Diagnostics
import Testing

@testable import Templating

@Suite("A function that chooses among others by its first argument")
struct FunctionChoiceTests {
  private static var environment: Environment {
    var environment = Environment.standard
    environment.globals["draw"] = .function(
      Function(
        "draw", choosing: "shape",
        among: [
          Function("circle", Parameter<Int>("radius")) { radius in "circle \(radius)" },
          Function("square", Parameter<Int>("side"), Parameter("label", default: "")) { side, label in
            "square \(side) \(label)"
          },
        ]))
    return environment
  }

  private func rendered(_ text: String) throws -> String {
    try TemplateLibrary([TemplateFile(path: "a.html", text: text, name: "a")], environment: Self.environment)
      .template(named: "a").renderText([:])
  }

  @Test("the function that is named gets the other arguments")
  func chooses() throws {
    #expect(try rendered("{{ draw('circle', 3) }}") == "circle 3")
    #expect(try rendered("{{ draw('square', 2, label='a') }}") == "square 2 a")
    #expect(try rendered("{{ draw(shape='circle', radius=1) }}") == "circle 1")
  }

  @Test(
    "a fault is reported at the argument as it is written",
    arguments: [
      ("{{ draw('cirkle', 3) }}", 9, "did you mean 'circle'?"), ("{{ draw('circle', 'a') }}", 19, nil),
      ("{{ draw('circle', 1, 2) }}", 22, nil), ("{{ draw('square', 1, lable='a') }}", 22, "did you mean 'label'?"),
      ("{{ draw(shape='circle', radius='a') }}", 32, nil), ("{{ draw() }}", 4, "write draw(shape=…)"),
    ])
  func places(text: String, column: Int, help: String?) throws {
    let fault = try #require(throws: Diagnostic.self) { try rendered(text) }
    #expect(fault.code == "template-argument")
    #expect(fault.location?.column == column)
    #expect(fault.help?.en == help)
  }

  @Test("a library with more functions is rendered as before, and leaves the first as it was")
  func adding() throws {
    let library = try TemplateLibrary([TemplateFile(path: "a.html", text: "{{ f() }}", name: "a")])
    let more = library.adding([Function("f") { "<" }])
    #expect(try more.template(named: "a").renderText([:]) == "&lt;")
    #expect(throws: Diagnostic.self) { try library.template(named: "a").renderText([:]) }
  }
}
