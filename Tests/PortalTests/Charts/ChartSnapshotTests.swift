import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("Charts as standalone files, drawn by the real theme")
struct ChartSnapshotTests {
  @Test("each kind of chart is drawn exactly as recorded")
  func kinds() async throws {
    let site = try SiteFixture("small", theme: .real)
    let faults = try await site.build()
    #expect(site.terminalText(of: faults) == "")
    let published = site.published
    let charts = Self.files.mapValues { published["charts/" + $0] ?? "" }
    try Snapshot.expect(charts, in: SiteFixture.tests.appending(path: "Snapshots/Charts"))
  }

  @Test("every chart is well-formed XML, and carries its title, its description and its own style")
  func wellFormed() async throws {
    let site = try SiteFixture("small", theme: .real)
    _ = try await site.build()
    let charts = site.published.filter { $0.key.hasPrefix("charts/") && $0.key.hasSuffix(".svg") }
    #expect(charts.count > 10)
    for (name, text) in charts.sorted(by: { $0.key < $1.key }) {
      #expect(isWellFormed(text), "\(name) is not XML")
      #expect(text.contains("<title") && text.contains("<desc") && text.contains("<style"), "\(name) lacks a part")
    }
  }

  private static let files = [
    "line.svg": "indicators/firms/town/trend.svg", "bullet.svg": "indicators/firms/town/bullet-firms-2025.svg",
    "bars.svg": "indicators/firms/areas.svg", "tiles.svg": "areas/east/map.svg", "chain.svg": "chains/chips/chain.svg",
    "timeline.svg": "campaigns/bridge/timeline.svg", "strip.svg": "strip.svg",
  ]
}
