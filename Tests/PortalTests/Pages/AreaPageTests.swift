import Diagnostics
import PlanDesk
import PlanModel
import TestSupport
import Testing
import Wording

@testable import Portal

@Suite("The page of an area")
struct AreaPageTests {
  private let voice = Voice.chinese.saying(Phrases(["nav.areas": "区域"]))

  private func page(of id: Area.ID, of plan: Plan, _ voice: Voice) throws -> PageView<AreaPageView> {
    try AreaPages.page(of: id, .sample(PlanDesk(judging: plan), voice))
  }

  @Test("it has the area's name, how its promises stand in a sentence, and a row for each")
  func promises() throws {
    let page = try page(of: "town", of: Sample.plan(), voice)
    #expect(page.title.text == "小城")
    #expect(page.trail.map(\.name) == ["区域"] && page.trail.map(\.url) == ["/plan/areas/"])
    #expect(page.description == "小城有1项目标：略滞后1项。")
    let rows =
      "{% for target in targets %}{{ target.indicator.name }}到{{ target.due }}年{{ target.goal.text }}{% endfor %}"
    #expect(try page.content.filled(rows) == "企业数到2025年150家")
    let figures = "{% for item in figures %}{{ item.period }} {{ item.figure.text }}{% endfor %}"
    #expect(try page.content.filled(figures) == "2023 128家")
    #expect(page.charts.map(\.name) == ["strip"])
  }

  @Test("an area inside another leads there, and has no rows where nothing is promised")
  func inside() throws {
    let page = try page(of: "lake", of: plan, voice)
    #expect(page.trail.map(\.name) == ["区域", "北区"])
    #expect(page.description == "湖区没有可统计的目标。")
    #expect(page.content.targets.isEmpty && page.content.figures.isEmpty)
    #expect(try self.page(of: "north", of: plan, voice).content.filled("{{ children[0].name }}") == "湖区")
  }

  @Test("in English what nobody has translated is marked as Chinese")
  func english() throws {
    let page = try page(of: "north", of: plan, .english)
    #expect(page.title.text == "North" && page.title.lang == nil)
    #expect(try page.content.filled("{{ children[0].name }} {{ children[0].lang }}") == "湖区 zh")
    #expect(try page.content.filled("{{ children[0].url }}") == "/plan/en/areas/lake/")
  }

  @Test("there is none of an area that the plan lacks")
  func unknown() throws {
    let fault = try #require(throws: Diagnostic.self) { try page(of: "nowhere", of: plan, voice) }
    #expect(fault.code == "unknown-id" && fault.message.en == "nothing has the id 'nowhere'")
  }

  private let plan = Plan(
    site: Sample.site(),
    areas: [Sample.town, Sample.area("north", .named("北区", "North")), Sample.area("lake", "湖区", in: "north")])
}
