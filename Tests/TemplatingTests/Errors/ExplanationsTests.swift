import Diagnostics
import Testing

@testable import Templating

@Suite("The examples that explain faults of templates")
struct ExplanationsTests {
  // Two files of one name are no example that one template can show.
  static let explanations = Explanation.templating.filter {
    $0.code.hasPrefix("template-") && $0.code != "template-duplicate"
  }

  private static let data = """
    {"list": [1, 2, 3], "name": "a", "x": 1, "indicator": {"name": "a"}, "done": 1, "total": 0,
     "root": {"children": []}}
    """

  @Test("the wrong one has the fault, the right one has none", arguments: explanations.map(\.code))
  func examples(_ code: String) throws {
    let explanation = try #require(Self.explanations.first { $0.code == code })
    #expect(Self.faults(of: explanation.wrong).contains(code))
    #expect(Self.faults(of: explanation.right) == [])
  }

  @Test("the same holds for the example of data")
  func json() throws {
    let explanation = try #require(Explanation.templating.first { $0.code == "json-syntax" })
    #expect(throws: Diagnostic.self) { try Value(json: explanation.wrong, path: "data.json") }
    #expect(throws: Never.self) { try Value(json: explanation.right, path: "data.json") }
  }

  /// The codes of what is wrong with a template that lies beside those the examples name.
  private static func faults(of text: String) -> [String] {
    let base = "{% block body %}{% endblock %}"
    let texts = [("t.html", text), ("base.html", base), ("wide.html", base), ("partials/chips.html", "")]
    do {
      guard case .map(let values) = try Value(json: data, path: "data.json") else { return ["no data"] }
      let files = texts.map { TemplateFile(path: $0.0, text: $0.1, name: $0.0) }
      _ = try TemplateLibrary(files, environment: .standard).template(named: "t.html").renderText(values)
      return []
    } catch let list as DiagnosticList {
      return list.diagnostics.map(\.code)
    } catch {
      return [(error as? Diagnostic)?.code ?? "\(error)"]
    }
  }
}
