import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("Areas in their true shape, from a file that the publisher supplies")
struct AreaMapTests {
  /// The small site with seven made-up squares in a row beside the town, and a share that all but one have a figure of.
  private func site(
    settings: String = "", approval: String = "测S（2024）001号", indicator: String = Self.indicator
  ) async throws -> [String: String] {
    let site = try SiteFixture("small", theme: .real)
    let content = site.folder.path + "/Content/site.yaml"
    let own = try String(contentsOfFile: content, encoding: .utf8)
    try site.folder.write(own + "compliance: {map_approval_no: \(approval)}\n" + settings, to: "Content/site.yaml")
    var features: [String] = []
    var rows = ""
    for (index, name) in ["甲", "乙", "丙", "丁", "戊", "己"].enumerated() {
      try site.folder.write(
        "---\nname: \(name)区\nname_en: \(name)\nkind: district\nparent: town\ntile: [\(index), 2]\n---\n",
        to: "Content/areas/d\(index).md")
      features.append(Self.square("d\(index)", west: 120 + index))
      if index > 0 { rows += "green,d\(index),2023,\(30 + index * index),,A,report,p2,\n" }
    }
    features.append(Self.square("east", west: 119))
    try site.folder.write(
      "{\"type\": \"FeatureCollection\", \"features\": [\(features.joined(separator: ",\n"))]}",
      to: "Content/map/areas.geojson")
    try site.folder.write(indicator, to: "Content/indicators/green.md")
    try site.folder.write(
      "indicator,area,period,value,printed,status,source,locator,note\n" + rows,
      to: "Content/data/observations/green.csv")
    let faults = try await site.build()
    #expect(site.terminalText(of: faults.filter { $0.code != "orphan" }) == "")
    return site.published
  }

  private static func square(_ id: String, west: Int) -> String {
    """
    {"type": "Feature", "properties": {"id": "\(id)"}, "geometry": {"type": "Polygon", "coordinates": \
    [[[\(west),40],[\(west + 1),40],[\(west + 1),41],[\(west),41],[\(west),40]]]}}
    """
  }

  private static let indicator = """
    ---
    name: 绿化率
    name_en: Green
    theme: economy
    unit: "%"
    direction: up
    measure: share
    definition: 占比。
    ---
    """

  @Test("the map of coverage and the map of a share are drawn exactly as recorded")
  func drawn() async throws {
    let published = try await site()
    let files = ["coverage.svg": "areas/outlines.svg", "share.svg": "indicators/green/outlines.svg"]
    try Snapshot.expect(
      files.mapValues { published["charts/" + $0] ?? "" }, in: SiteFixture.tests.appending(path: "Snapshots/Maps"))
  }

  @Test("the maps stand on their pages, and the approval number is printed on each")
  func pages() async throws {
    let published = try await site()
    for name in ["areas/index.html", "indicators/green/index.html"] {
      let page = try #require(published[name])
      #expect(page.contains("id=\"figure-outlines\""))
      #expect(page.contains(">审图号：测S（2024）001号</text>"))
    }
    #expect(published["areas/index.html"]?.contains("id=\"figure-map\"") == true)
  }

  @Test("what is neither a rate nor a share is mapped only where the site asks for it")
  func measures() async throws {
    let stock = Self.indicator.replacing("share", with: "stock").replacing("\"%\"", with: "户")
    for (settings, isMapped) in [("", false), ("map: {indicators: [green]}\n", true)] {
      let site = try await site(settings: settings, indicator: stock)
      #expect((site["charts/indicators/green/outlines.svg"] != nil) == isMapped)
    }
  }

  @Test("every map is well-formed XML")
  func wellFormed() async throws {
    let charts = try await site(approval: "a<b & c").filter { $0.key.hasSuffix("outlines.svg") }
    #expect(charts.count == 2)
    #expect(charts.allSatisfy { isWellFormed($0.value) })
  }
}
