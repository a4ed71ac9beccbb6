import PlanDesk
import PlanModel
import TestSupport
import Testing
import Wording

@testable import Portal

@Suite("Pages that tell of the whole plan")
struct OverviewPageTests {
  private static let indicators: [(id: Indicator.ID, name: String)] = [
    ("slow", "慢"), ("slower", "更慢"), ("fast", "快"), ("silent", "无数"),
  ]

  /// Four promises: two that lag, one that is ahead, one that nobody has published a figure for.
  private static let plan = Plan(
    site: Sample.site(), themes: Sample.themes, sources: Sample.documents,
    areas: [Sample.town, Sample.area("east", "东区"), Sample.area("west", "西区")], chains: [Sample.chain("chips", "芯片")],
    campaignSets: [Sample.campaignSet("set", "行动")], campaigns: [Sample.campaign("parks", "公园")],
    indicators: indicators.map { Sample.indicator($0.id, name: $0.name) },
    observations: [
      Sample.figure("slow", "east", .year(2023), 120), Sample.figure("slower", "east", .year(2023), 110),
      Sample.figure("fast", "town", .year(2023), 190),
    ],
    targets: indicators.map { id, _ in
      Sample.promise(
        id, id == "fast" ? "town" : id == "silent" ? "west" : "east", 200, from: .of(2020, 100),
        property: id == "slow" ? .binding : .expected)
    },
    milestones: [Sample.milestone("open", of: "parks", "开园", planned: .year(2023), actual: .year(2023))])

  private let edition = Edition.sample(
    PlanDesk(judging: plan),
    Voice.chinese.saying(Phrases(["subject.site": "规划", "sentence.coverage": "{total}项，{silent}项无数，{known}项有数"])))

  @Test("the home page lists what lags, binding promises first, then what is reached or ahead")
  func home() throws {
    let page = try HomePage.page(edition)
    #expect(page.title.text == "小城规划进度")
    #expect(page.description.hasPrefix("规划有4项目标："))
    let names = { (list: String) in "{{ \(list)|map(attribute='indicator.name')|join('、') }}" }
    #expect(try page.content.filled(names("attention")) == "慢、更慢")
    #expect(try page.content.filled(names("achieved")) == "快")
    #expect(try page.content.filled("{{ unpublished.count }} " + names("unpublished.rows")) == "1 无数")
  }

  @Test("the home page tells the plan's years, those with a page of their own among them, and where to go on")
  func doors() throws {
    let content = try HomePage.page(edition).content
    #expect(content.clock.years.filter { $0.url != nil }.map(\.year) == [2023, 2025])
    #expect(content.clock.latest == "2023" && !content.clock.isClosed)
    #expect(content.doors.map(\.count) == [2, 1, 1])
  }

  @Test("the page of what is known tells of each area, chain and campaign how much that is")
  func coverage() throws {
    let page = try CoveragePage.page(edition)
    #expect(page.description == "4项，1项无数，3项有数")
    #expect(page.content.areas.map(\.known) == ["measured", "measured", "promised"])
    #expect(page.content.areas.map(\.figures) == [1, 2, 0])
    #expect(page.content.chains.map(\.known) == ["named"])
    #expect(page.content.campaigns.map(\.known) == ["reported"])
    #expect(try page.content.filled("{{ themes[0].targets|map(attribute='id')|join }}") == "silent-west-2025")
  }
}
