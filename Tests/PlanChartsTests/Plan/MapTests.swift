import Charting
import PlanCharts
import PlanModel
import TestSupport
import Testing

@Suite("Maps of a plan's areas")
struct MapTests {
  private static let names = ["东区", "西区", "南区", "北区", "中区"]

  /// Five areas side by side, the first four with a figure of `indicator`.
  private func plotter(_ indicator: Indicator, mapped: [Indicator.ID] = [], figures: Int = 5) -> Plotter {
    let ids = Self.names.map { Area.ID(rawValue: $0) }
    return .sample(
      areas: zip(ids, Self.names).map { Sample.area($0, Name($1, in: .zh)) }, indicators: [indicator],
      observations: ids.prefix(figures).enumerated().map {
        Sample.figure("firms", $0.element, .year(2023), Quantity(exactly: Double(10 * $0.offset)))
      }, targets: [Sample.promise("firms", "东区", 50, from: .of(2020, 0))], mapped: mapped,
      map: AreaMap(approval: "样例1号", outlines: ids.enumerated().map { Self.square($1, in: $0) }))
  }

  private static func square(_ area: Area.ID, in place: Int) -> AreaMap.Outline {
    let left = Double(place)
    let corners = [(left, 0.0), (left + 1, 0), (left + 1, 1), (left, 1), (left, 0)]
    let ring = corners.map { AreaMap.Position(longitude: $0.0, latitude: $0.1) }
    return AreaMap.Outline(area: area, polygons: [AreaMap.Polygon(rings: [ring])])
  }

  private let rate = Sample.indicator(name: "失业率", unit: "%", measure: .share)
  private let count = Sample.indicator(name: "企业数", unit: "家")

  @Test("a map of an indicator has two classes for five values, and is printed with the number of its approval")
  func figures() throws {
    let chart = try #require(FigureMap.chart("firms", plotter(rate)))
    #expect(chart.words.title == "地图：失业率（%）" && chart.words.note == nil)
    #expect(chart.words.description == "5个区域，中区40%最高，东区0%最低。")
    #expect(chart.words.key.map(\.text) == ["0–20%", "30–40%"])
    guard case .choropleth(let drawing) = try chart.geometry(width: 600, in: KindVoices.plan) else {
      Issue.record("no map")
      return
    }
    #expect(drawing.imprint.map(\.text).joined() == "审图号：样例1号")
  }

  @Test(
    "amounts are not mapped unless the site asks for it, nor are fewer than five figures, nor anything without a map")
  func refused() {
    #expect(FigureMap.chart("firms", plotter(count)) == nil)
    #expect(FigureMap.chart("firms", plotter(count, mapped: ["firms"])) != nil)
    #expect(FigureMap.chart("firms", plotter(rate, figures: 4)) == nil)
    #expect(FigureMap.chart("firms", .sample(indicators: [rate])) == nil && CoverageMap.chart(.sample()) == nil)
  }

  @Test("areas without a figure are in the key of a map that is asked for with fewer")
  func absent() throws {
    let chart = try #require(FigureMap.chart("firms", atLeast: 1, plotter(rate, figures: 2)))
    #expect(chart.words.key.map(\.code).last == "no-data")
    #expect(chart.words.table.rows.map(\.cells).map { $0[2] } == ["0%", "10%", "无数据", "无数据", "无数据"])
  }

  @Test("a map of coverage tells how many promises of each area have data")
  func coverage() throws {
    let chart = try #require(CoverageMap.chart(plotter(rate)))
    #expect(chart.words.title == "地图" && chart.words.description == "5个区域：1、0、4。")
    #expect(chart.words.table.rows.map(\.cells).first == ["东区", "1", "1"])
  }
}
