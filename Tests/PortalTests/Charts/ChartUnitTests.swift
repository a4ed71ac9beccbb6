import Charting
import PlanModel
import Testing

@testable import Portal

@Suite("The one unit of a chart")
struct ChartUnitTests {
  @Test("numbers below 100,000 stay in their unit")
  func small() {
    let unit = ChartUnit("户", for: [99_999, 3.5])
    #expect(unit.titled("市场主体") == "市场主体（户）")
    #expect(unit.text(3.5) == "3.5")
  }

  @Test("larger ones are in 万 or 亿, in title and marks alike, and a unit of 万 becomes 亿")
  func large() {
    let households = ChartUnit("户", for: [123_400, 98_000])
    #expect(households.titled("市场主体") == "市场主体（万户）")
    #expect([123_400, 98_000].map(households.text) == ["12.34", "9.8"])
    #expect(ChartUnit("万元", for: [250_000]).titled("税收") == "税收（亿元）")
    #expect(ChartUnit("", for: [3e9]).titled("总量") == "总量（亿）")
  }

  @Test("a number that is small beside the others is not rounded to zero")
  func smallAmongLarge() {
    #expect(ChartUnit("户", for: [1_000_000, 3]).text(3) == "0.0003")
  }

  @Test("a hedged figure is in the unit as its interval, or as printed where numbers are as they are")
  func hedged() {
    let near = Quantity(value: 200_000, interval: Interval(190_000, 200_000), precision: 5000, printed: "近20万户")
    #expect(ChartUnit("户", for: [200_000]).mark(near) == "19–20")
    #expect(ChartUnit("户", for: [900]).mark(near) == "近20万户")
  }

  @Test("axis, marks and title of the chart of a large indicator have the same unit")
  func trend() async throws {
    let site = try SiteFixture("small", theme: .real)
    let figures = [(2021, 834_000), (2022, 912_000), (2023, 1_048_000)]
    let rows = figures.map { "gdp,east,\($0),\($1),,A,report,p2,\n" }
    try site.folder.write(
      "indicator,area,period,value,printed,status,source,locator,note\n" + rows.joined(),
      to: "Content/data/observations/more.csv")
    #expect(site.terminalText(of: try await site.build().filter { $0.severity == .error }) == "")
    let chart = try #require(site.published["charts/indicators/gdp/east/trend.svg"])
    #expect(chart.contains("（万亿元）：历年数值与目标</title>"))
    #expect(chart.contains(">104.8</text>") && chart.contains(">100</text>"))
    #expect(!chart.contains(">1,048,000</text>"))
  }
}
