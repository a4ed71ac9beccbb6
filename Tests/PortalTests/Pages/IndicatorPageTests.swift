import PlanDesk
import PlanModel
import TestSupport
import Testing
import Wording

@testable import Portal

@Suite("The pages of an indicator")
struct IndicatorPageTests {
  private let edition = Edition.sample(
    PlanDesk(judging: plan), Voice.chinese.saying(Phrases(["sentence.latest": "{name}，{period}年为{figure}。"])))

  @Test("its own page tells of the plan's area and compares all areas")
  func comparison() throws {
    let page = try IndicatorPages.page(of: "firms", edition)
    #expect(page.title.text == "企业数")
    #expect(page.description == "小城企业数，2023年为300家。")
    let rows = "{% for row in areas %}{{ row.area.short }} {{ row.latest.figure.text }} {{ row.url }};{% endfor %}"
    #expect(
      try page.content.filled(rows)
        == "小城 300家 /plan/indicators/firms/town/;东区 120家 /plan/indicators/firms/east/;")
    #expect(page.content.others.isEmpty && page.content.comparison == nil)
    #expect(page.charts.map(\.name).contains("areas"))
  }

  @Test("the page of one area has its figures, the newest first, and leads to the other areas")
  func oneArea() throws {
    let page = try IndicatorPages.page(of: Series.Key(indicator: "firms", area: "east"), edition)
    #expect(page.title.text == "东区 · 企业数")
    #expect(page.trail.map(\.url) == ["/plan/indicators/", "/plan/indicators/firms/"])
    let figures = "{% for item in profile.observations %}{{ item.period }} {{ item.figure.text }};{% endfor %}"
    #expect(try page.content.filled(figures) == "2023 120家;2020 100家;")
    #expect(page.content.others.map(\.name) == ["小城"] && page.content.areas.isEmpty)
    #expect(page.content.comparison == "/plan/indicators/firms/#areas")
  }

  @Test("of its promises it tells where in the plan each stands, and what is done")
  func promise() throws {
    let page = try IndicatorPages.page(of: Series.Key(indicator: "firms", area: "east"), edition)
    let row = "{{ profile.targets[0].verdict.done }} / {{ profile.targets[0].verdict.elapsed }}"
    #expect(try page.content.filled(row) == "40% / 60%")
    #expect(page.content.links.places.map(\.url) == ["/plan/plan/one/#chapter-1"])
    #expect(page.charts.map(\.name) == ["trend", "bullet-firms-east-2025"])
  }

  @Test("an indicator of one area has one page")
  func onePage() {
    let alone = PlanDesk(judging: Sample.plan())
    #expect(IndicatorPages.recipes(alone).map(\.route.path) == ["/indicators/", "/indicators/firms/"])
    #expect(Route.series(Series.Key(indicator: "firms", area: "town"), alone) == .indicator("firms"))
  }

  private static let plan = Plan(
    site: Sample.site(), themes: Sample.themes, sources: Sample.documents,
    areas: [Sample.town, Sample.area("east", "东区")], indicators: [Sample.indicator(name: "企业数", unit: "家")],
    parts: [Sample.part("one", 1, "总则", chapters: ["目标"])],
    observations: [
      Sample.figure("firms", "town", .year(2023), 300), Sample.figure("firms", "east", .year(2020), 100),
      Sample.figure("firms", "east", .year(2023), 120),
    ], targets: [Sample.promise("firms", "east", 150, from: .of(2020, 100))])
}
