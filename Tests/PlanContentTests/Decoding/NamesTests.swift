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

  @Test("an unknown id is answered with the nearest one, a name in place of an id with that id")
  func help() {
    #expect(names.fault(for: "new-aera").code == "unknown-id")
    #expect(names.fault(for: "new-aera").help?.en == "did you mean 'new-area'?")
    #expect(names.fault(for: "长春新区").code == "name-for-id")
    #expect(names.fault(for: "长春新区").help?.en == "write the id here: 'new-area'")
  }

  private var zones: Names<Area> {
    var names = Names<Area>(["jingyue", "high-tech", "automotive", "chaoyang", "changchun"])
    names.add([
      ("净月高新技术产业开发区", "jingyue"), ("净月", "jingyue"), ("高新区", "high-tech"), ("汽车经济技术开发区", "automotive"),
      ("朝阳区", "chaoyang"), ("长春", "changchun"),
    ])
    return names
  }

  @Test(
    "a name that shortens or lengthens a known one is told from an unknown one",
    arguments: [
      ("净月高新区", ["jingyue"]), ("汽开区", ["automotive"]), ("长春市朝阳区", ["changchun", "chaoyang"]),
      ("高新技术产业开发区", ["jingyue"]), ("吉林市", []), ("区", []), ("jingyu", []), ("", []),
    ])
  func variants(text: String, ids: [String]) {
    let fault = zones.fault(for: text)
    #expect(fault.code == (ids.isEmpty ? "unknown-id" : "name-for-id"))
    if !ids.isEmpty { #expect(fault.help?.en == "write the id here: '\(ids.joined(separator: "' or '"))'") }
  }

  @Test("ids are lower-case ASCII letters, digits and hyphens", arguments: ["Gdp", "国", "a_b", "a b", ""])
  func bad(id: String) {
    #expect(!isID(id))
  }
}
