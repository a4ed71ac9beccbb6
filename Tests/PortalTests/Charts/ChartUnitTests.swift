import Testing

@testable import Portal

@Suite("The one unit of a chart")
struct ChartUnitTests {
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
