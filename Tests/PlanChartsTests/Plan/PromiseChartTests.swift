import Charting
import PlanCharts
import PlanDesk
import PlanModel
import TestSupport
import Testing

@Suite("Charts of promises")
struct PromiseChartTests {
  private let indicators = [
    Sample.indicator("firms", name: "企业数", unit: "家"), Sample.indicator("output", name: "产值", unit: "亿元"),
    Sample.indicator("parks", name: "公园", unit: "个"),
  ]

  /// Three promises, the last without a figure.
  private var plotter: Plotter {
    .sample(
      areas: Sample.districts("东区"), indicators: indicators,
      observations: [
        Sample.figure("firms", "town", .year(2023), 130), Sample.figure("output", "东区", .year(2023), 45),
      ],
      targets: [
        Sample.promise("firms", "town", 150, from: .of(2020, 100), property: .binding),
        Sample.promise("output", "东区", 60, from: .of(2020, 40), property: .expected),
        Sample.promise("parks", "town", 9, from: .of(2020, 4), property: .expected),
      ])
  }

  @Test("a bullet has the share that is done, the share that was due and the verdict in its sentence")
  func bullet() throws {
    let verdict = try #require(plotter.desk.verdict(on: "firms-town-2025"))
    let words = try #require(BulletPlot(of: verdict, plotter)).words
    #expect(words.title == "企业数（2025）")
    #expect(words.table.columns == ["目标", "完成", "应达", "判定"])
    #expect(words.table.rows.map(\.cells) == [["150家", "60%", "60%", "符合时序"]])
    #expect(words.description == plotter.sentence(on: verdict))
  }

  @Test("a promise without a figure has no bullet")
  func noBullet() throws {
    let verdict = try #require(plotter.desk.verdict(on: "parks-town-2025"))
    #expect(BulletPlot(of: verdict, plotter) == nil)
  }

  @Test("ways tell how far each promise has come, with its area where there are several")
  func ways() throws {
    let chart = try #require(WaysChart(of: .plan, plotter))
    #expect(chart.words.title == "走到哪里" && chart.words.description == "2项：小城企业数60%最多，东区产值29%最少。")
    #expect(chart.words.key.map(\.text) == ["基数", "最新", "目标"])
    #expect(
      chart.words.table.rows.map(\.cells) == [
        ["小城企业数", "100家", "130家", "150家", "60%"], ["东区产值", "40亿元", "45亿元", "60亿元", "29%"],
      ])
    #expect(try plotter.figure(chart).documents == ["规划", "报告"])
  }

  @Test("one promise on its way is no comparison, but can be asked for")
  func oneWay() throws {
    #expect(WaysChart(of: .area("town"), plotter) == nil)
    let verdicts = plotter.desk.verdicts(on: .area("town"))
    #expect(try #require(WaysChart(verdicts, of: ["小城"], named: "ways", plotter)).words.title == "小城：走到哪里")
  }

  @Test("a strip counts verdicts, the best first, and binding apart from expected where both occur")
  func strips() throws {
    let strips = StripChart.all(of: .plan, plotter).compactMap { $0 }
    #expect(strips.map(\.words.title) == ["判定", "约束性", "预期性"])
    #expect(strips[0].words.description == "3项，2项有数：符合时序 1、明显滞后 1、无数据 1。")
    #expect(strips[0].words.table.rows.map(\.cells) == [["符合时序", "1"], ["明显滞后", "1"], ["无数据", "1"]])
    #expect(strips[2].words.key.map(\.code) == ["behind", "unknown"])
  }

  @Test("promises of one property have one strip, and no promise has none")
  func oneStrip() {
    #expect(StripChart.all(of: .area("东区"), plotter).compactMap { $0 }.map(\.name) == ["strip"])
    #expect(StripChart.all(of: .area("nowhere"), plotter).compactMap { $0 }.isEmpty)
  }
}
