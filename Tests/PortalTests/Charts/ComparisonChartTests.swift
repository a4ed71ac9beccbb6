import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("Charts that compare targets with each other, and areas at two times")
struct ComparisonChartTests {
  private func published() async throws -> [String: String] {
    let districts = SiteFixture.tests.appending(path: "Sites/districts")
    let site = try SiteFixture("small", theme: .real, overlay: districts)
    let faults = try await site.build()
    #expect(site.terminalText(of: faults) == "")
    return site.published
  }

  @Test("they are drawn exactly as recorded, and well-formed")
  func kinds() async throws {
    let files = try await published()
    let charts = [
      "dumbbell.svg": files["charts/areas/east/ways.svg"] ?? "",
      "slope.svg": files["charts/indicators/firms/slope.svg"] ?? "",
    ]
    for (name, text) in charts.sorted(by: { $0.key < $1.key }) {
      #expect(isWellFormed(text), "\(name) is not XML")
    }
    try Snapshot.expect(charts, in: SiteFixture.tests.appending(path: "Snapshots/Comparisons"))
  }

  @Test("an area with two targets on their way shows them side by side, one with a single target does not")
  func ways() async throws {
    let files = try await published()
    let east = try #require(files["areas/east/index.html"])
    #expect(east.contains("figure-ways"))
    #expect(east.contains("2项目标能算出从基数到目标走了多少：走得最多的是企业数（"))
    #expect(try !#require(files["areas/west/index.html"]).contains("figure-ways"))
    #expect(try !#require(files["areas/north/index.html"]).contains("figure-ways"))
  }

  @Test(
    "an indicator with three areas at two common times shows their courses, without the whole that they are part of")
  func slopes() async throws {
    let files = try await published()
    let firms = try #require(files["indicators/firms/index.html"])
    #expect(firms.contains("企业数从2020年到2023年，3个区域里2个上升，1个下降"))
    #expect(try !#require(files["indicators/gdp/index.html"]).contains("figure-slope"))
  }
}
