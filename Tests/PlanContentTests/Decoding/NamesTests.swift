import Diagnostics
import PlanModel
import Testing

@testable import PlanContent

@Suite struct NamesTests {
  private var names: Names<Area> {
    var names = Names<Area>(["new-area", "city"])
    names.add([("长春新区", "new-area")])
    return names
  }

  @Test("only ids are ids")
  func known() {
    #expect(names["new-area"] == "new-area")
    #expect(names["长春新区"] == nil)
  }

  @Test("an unknown name is answered with the nearest id, a name in place of an id with that id")
  func help() {
    #expect(names.help(for: "new-aera")?.en == "did you mean 'new-area'?")
    #expect(names.help(for: "长春新区")?.en == "write the id here: 'new-area'")
  }

  @Test("ids are lower-case ASCII letters, digits and hyphens", arguments: ["Gdp", "国", "a_b", "a b", ""])
  func bad(id: String) {
    #expect(!isID(id))
  }
}
