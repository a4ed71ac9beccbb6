import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("Charts of figures year by year, drawn by the real theme")
struct YearlyChartTests {
  /// The small site with more areas, indicators and years, built once.
  private static let files = Task {
    let site = try SiteFixture("small", theme: .real, overlay: SiteFixture.tests.appending(path: "Sites/yearly"))
    let faults = try await site.build()
    #expect(site.terminalText(of: faults) == "")
    return site.published
  }

  @Test("heat tables and small multiples are drawn exactly as recorded, as well-formed XML")
  func kinds() async throws {
    let files = try await Self.files.value
    let charts = [
      "heat.svg": "areas/town/heat.svg", "multiples.svg": "areas/town/multiples.svg",
      "multiples-rates.svg": "areas/town/multiples-rates.svg", "multiples-areas.svg": "indicators/firms/multiples.svg",
    ].mapValues { files["charts/" + $0] ?? "" }
    for (name, text) in charts { #expect(isWellFormed(text), "\(name) is not XML") }
    try Snapshot.expect(charts, in: SiteFixture.tests.appending(path: "Snapshots/YearlyCharts"))
  }

  @Test("the page of an area shows its years in a section of its own, with the same figures as a table")
  func areaPage() async throws {
    let page = try #require(try await Self.files.value["areas/town/index.html"])
    #expect(page.contains("<a href=\"#yearly\">逐年一览</a>") && page.contains("id=\"yearly\""))
    #expect(page.contains("小城：逐年一览（2020–2024年）"))
    for column in ["2020", "2022", "2024"] { #expect(page.contains("<th scope=\"col\">\(column)</th>")) }
    #expect(page.contains("5600余人") && page.contains("6200人（初步数）"))
    #expect(page.contains("数越小越好的指标"))
    #expect(page.contains("都以各自第一个数为100") && page.contains("各图纵轴相同，单位：%。"))
  }

  @Test("an area with too few figures has no such section, and no link to one")
  func quietArea() async throws {
    let page = try #require(try await Self.files.value["areas/east/index.html"])
    #expect(!page.contains("yearly") && !page.contains("逐年一览"))
  }

  @Test("the page of an indicator shows three areas side by side on one axis")
  func indicatorPage() async throws {
    let page = try #require(try await Self.files.value["indicators/firms/index.html"])
    #expect(page.contains("企业数：各区域的历年变化"))
    #expect(page.contains("西区2021年为20家，2023年为26家"))
  }

  @Test("of more figures than one chart can show it draws the first, says so, and has all in its table")
  func limits() async throws {
    let site = try SiteFixture("small", theme: .real, overlay: SiteFixture.tests.appending(path: "Sites/yearly"))
    var rows = "indicator,area,period,value,printed,status,source,locator,note\n"
    for number in 1...50 {
      try site.folder.write(
        """
        ---
        name: 指标\(number)号
        name_en: Indicator \(number)
        theme: economy
        unit: 个
        direction: up
        measure: stock
        definition: 数。
        ---
        """, to: "Content/indicators/many-\(number).md")
      for year in 2021...2023 { rows += "many-\(number),west,\(year),\(year - 2000 + number),,A,report,p2,\n" }
    }
    try site.folder.write(rows, to: "Content/data/observations/many.csv")
    _ = try await site.build()
    let page = try #require(site.published["areas/west/index.html"])
    #expect(page.contains(/图上依次画前40项，全部5\d项见数据表。/) && page.contains(/图上依次画前24项，全部5\d项见数据表。/))
    let heat = try #require(site.published["charts/areas/west/heat.csv"])
    #expect(heat.contains("指标50号"))
    #expect(site.published["charts/areas/west/heat.svg"]?.contains("指标50号") == false)
  }
}
