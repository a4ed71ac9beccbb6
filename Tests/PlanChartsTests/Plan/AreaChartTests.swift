import Charting
import PlanCharts
import PlanModel
import TestSupport
import Testing

@Suite("Charts that compare areas")
struct AreaChartTests {
  private let indicators = [Sample.indicator("firms", name: "企业数", unit: "家")]

  /// Areas on their squares, of which the second has its one promise measured, the third none of its two.
  private var tiled: Plotter {
    .sample(
      areas: [
        Sample.area("lake", "湖区", in: "east"), Sample.area("east", "东区", tile: .init(column: 1, row: 0)),
        Sample.area("west", "西区", tile: .init(column: 0, row: 0)),
      ],
      indicators: indicators + [Sample.indicator("output", name: "产值")],
      observations: [Sample.figure("firms", "east", .year(2023), 130)],
      targets: [
        Sample.promise("firms", "east", 150, from: .of(2020, 100)), Sample.promise("firms", "west", 150),
        Sample.promise("output", "west", 150),
      ])
  }

  @Test("tiles tell how many promises of each area have data; an area without a square is framed as its parent")
  func tiles() throws {
    let chart = try #require(TileChart(highlighting: "lake", tiled))
    #expect(chart.words.title == "区域" && chart.words.description == "2个区域：1、0、1。")
    #expect(chart.words.table.rows.map(\.cells) == [["东区", "1", "1"], ["西区", "2", "0"]])
    #expect(chart.words.key.map(\.text) == ["都有", "部分", "没有", "东区"])
    guard case .tiles(let drawing, let framed) = try chart.geometry(width: 600, in: KindVoices.plan) else {
      Issue.record("no tiles")
      return
    }
    #expect(framed == "east" && Set(drawing.tiles.map(\.code)) == ["full", "none"])
    #expect(try tiled.figure(chart).documents == ["规划", "报告"])
  }

  @Test("without a square there are no tiles, and two areas on one square cannot be drawn")
  func squares() throws {
    #expect(TileChart(.sample(areas: Sample.districts("东区"))) == nil)
    let crowded = Plotter.sample(
      areas: ["a", "b"].map { Sample.area($0, "区", tile: .init(column: 0, row: 0)) })
    let chart = try #require(TileChart(crowded))
    let fault = try #require(throws: UndrawnChart.self) { try crowded.figure(chart) }
    guard case .occupied = fault.reason else {
      Issue.record("\(fault.reason)")
      return
    }
  }

  @Test("bars of promises have the largest number first, how many have data within it")
  func targetCounts() throws {
    let chart = try #require(TargetCountBars(tiled))
    #expect(chart.words.description == "3个区域3项，1项有数。")
    #expect(chart.words.table.rows.map(\.cells) == [["西区", "2", "0"], ["东区", "1", "1"], ["湖区", "0", "0"]])
    #expect(TargetCountBars(.sample()) == nil)
  }

  /// Three areas, of which the last has no figure but a promise.
  private func measured(_ direction: Indicator.Direction = .up, _ last: Period = .year(2023)) -> Plotter {
    .sample(
      areas: Sample.districts("东区", "西区", "南区"),
      indicators: [Sample.indicator(name: "企业数", unit: "家", direction: direction)],
      observations: [
        Sample.figure("firms", "东区", .year(2023), 30), Sample.figure("firms", "西区", last, .hedged(45, 40, 50, "40多家")),
        Sample.figure("firms", "西区", .year(2025), 60, .forecast),
      ], targets: [Sample.promise("firms", "南区", 90)])
  }

  @Test("bars of areas have the latest measured figure, a tick for what is promised, and who has none")
  func bars() throws {
    let chart = try #require(AreaBars("firms", measured()))
    #expect(chart.words.title == "企业数（家）：各区域")
    #expect(chart.words.description == "2个区域，西区40多家最高，东区30家最低。")
    #expect(
      chart.words.table.rows.map(\.cells) == [
        ["东区", "2023", "30家", "–"], ["西区", "2023", "40多家", "–"], ["南区", "–", "无数据", "90家"],
      ])
    #expect(chart.words.key.map(\.code) == ["tick", "uncertain"])
  }

  @Test("the best is on top, and figures of different times tell these")
  func order() throws {
    let chart = try #require(AreaBars("firms", measured(.down, .year(2022))))
    guard case .bars(let drawing) = try chart.geometry(width: 600, in: KindVoices.plan) else {
      Issue.record("no bars")
      return
    }
    #expect(drawing.rows.map { $0.name.map(\.text).joined() } == ["东区", "西区", "南区"])
    #expect(drawing.rows.map(\.valueLabel.text) == ["30（2023）", "40多家（2022）", "无数据"])
  }

  @Test("areas that are level are said to be, and one area is no comparison")
  func level() throws {
    let figures = ["东区", "西区"].map { Sample.figure("firms", Area.ID(rawValue: $0), .year(2023), 30) }
    let level = Plotter.sample(areas: Sample.districts("东区", "西区"), indicators: indicators, observations: figures)
    #expect(try #require(AreaBars("firms", level)).words.description == "2个区域都是30家。")
    let one = Plotter.sample(areas: Sample.districts("东区"), indicators: indicators, observations: [figures[0]])
    #expect(AreaBars("firms", one) == nil)
  }
}
