import PlanDesk
import PlanModel
import TestSupport
import Testing

@Suite("What exists")
struct EntitiesTests {
  private let desk = PlanDesk(judging: Sample.wholeTown)

  @Test("lists give ids in the plan's order, and each id its entity")
  func lists() {
    #expect(desk.areas == ["town", "east", "west", "south", "north", "middle", "lake"])
    #expect(desk.areas.compactMap(desk.area).map(\.id) == desk.areas)
    #expect(desk.chains == ["chips", "cars"] && desk.chain("chips")?.leaders == ["样例微电子"])
    #expect(desk.campaignSets == ["set"] && desk.campaigns == ["museums", "parks"])
    #expect(desk.sources == ["plan", "report"] && desk.parts == ["one", "two"])
    #expect(desk.articles == ["about"] && desk.updates == ["news"] && desk.article("news") == nil)
  }

  @Test("what the plan lacks has no entity")
  func absent() {
    #expect(desk.area("nowhere") == nil && desk.indicator("nothing") == nil && desk.project("nothing") == nil)
  }

  @Test("a text has its translation, where somebody has written one")
  func translations() throws {
    let (east, west) = (try #require(desk.area("east")).body, try #require(desk.area("west")).body)
    #expect(desk.translation(of: east, into: .en)?.markdown == "The old town.")
    #expect(desk.translation(of: east, into: .zh) == nil && desk.translation(of: west, into: .en) == nil)
  }
}
