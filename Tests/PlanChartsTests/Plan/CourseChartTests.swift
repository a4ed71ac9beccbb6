import Charting
import PlanCharts
import PlanModel
import TestSupport
import Testing

@Suite("Charts of several series over time")
struct CourseChartTests {
  private let indicators = [Sample.indicator("firms", name: "企业数", unit: "家")]

  private func areas(_ names: [String], _ figures: [[Quantity]]) -> Plotter {
    .sample(
      areas: names.filter { $0 != "town" }.map { Sample.area(Area.ID(rawValue: $0), Name($0, in: .zh)) },
      indicators: indicators,
      observations: zip(names, figures).flatMap { Sample.figures("firms", Area.ID(rawValue: $0), from: 2021, $1) })
  }

  @Test("a slope goes between the times that most areas have, the furthest apart, and says who changed most")
  func slope() throws {
    let plotter = areas(["东区", "西区", "南区"], [[10, 12, 20], [30, 29, 25], [5, 5, 5]])
    let chart = try #require(SlopeChart(of: "firms", plotter))
    #expect(chart.words.title == "企业数（家）：2021年到2023年")
    #expect(chart.words.description == "3个区域1升1降，东区从10家到20家。")
    #expect(chart.words.table.rows.map(\.cells) == [["东区", "10家", "20家"], ["西区", "30家", "25家"], ["南区", "5家", "5家"]])
  }

  @Test("a whole is no line beside its parts, and fewer than three lines are none")
  func wholes() throws {
    let names = ["town", "东区", "西区"]
    #expect(SlopeChart(of: "firms", areas(names, [[60, 70], [10, 12], [30, 29]])) == nil)
    #expect(SlopeChart(of: "firms", areas(["东区", "西区"], [[60, 70], [10, 12]])) == nil)
  }

  @Test("more lines than anybody can follow are drawn where one of them is in focus")
  func crowd() throws {
    let names = (1...13).map { "区\($0)" }
    let plotter = areas(names, names.map { _ in [10, 20] })
    #expect(SlopeChart(of: "firms", plotter) == nil)
    #expect(SlopeChart(of: "firms", highlighting: "区3", plotter) != nil)
  }

  @Test("panels of areas share an axis and tell each first and last figure")
  func panels() throws {
    let chart = try #require(
      MultiplesChart(of: "firms", areas(["东区", "西区", "南区"], [[10, 12], [30, 29], [5, 6]])))
    #expect(chart.words.title == "企业数：各区域" && chart.words.note == "单位：家。")
    #expect(chart.words.description == "东区2021年10家，2022年12家；西区2021年30家，2022年29家；南区2021年5家，2022年6家。")
    #expect(chart.words.table.columns == ["名称", "时期", "数值"] && chart.words.table.rows.count == 6)
    #expect(MultiplesChart(of: "firms", areas(["东区", "西区"], [[10, 12], [30, 29]])) == nil)
  }

  /// Three things that are counted in one area and two rates.
  private let mixed = Plotter.sample(
    indicators: [
      Sample.indicator("firms", name: "企业数", unit: "家"),
      Sample.indicator("output", name: "产值", unit: "亿元", measure: .flow),
      Sample.indicator("growth", name: "增速", unit: "%", measure: .rate),
      Sample.indicator("jobless", name: "失业率", unit: "%", direction: .down, measure: .share),
    ],
    observations: Sample.figures("firms", "town", from: 2014, [10, 12, 15])
      + Sample.figures("output", "town", from: 2021, [40, .hedged(45, 44, 46), 50])
      + Sample.figures("growth", "town", from: 2021, [5, 6, 7])
      + Sample.figures("jobless", "town", from: 2021, [4, 3, 3]))

  @Test("amounts in different units are told as an index, rates in percent together, apart from them")
  func unlike() throws {
    let charts = MultiplesChart.all(in: "town", mixed).compactMap { $0 }
    #expect(charts.map(\.words.title) == ["小城：数量", "小城：比率"])
    #expect(charts[0].words.note == "都以第一个数为100。" && charts[1].words.note == "单位：%。")
    #expect(charts[0].words.table.columns == ["名称", "时期", "数值", "指数"])
    #expect(charts[0].words.table.rows.map(\.cells)[2] == ["企业数", "2016", "15家", "150"])
  }

  @Test("a heat table has the latest eight years of all series that have two of them")
  func heat() throws {
    let chart = try #require(HeatChart(of: "town", mixed))
    #expect(chart.words.title == "小城：2021–2023" && chart.words.description == "3项，9格有数，0格没有。")
    #expect(chart.words.table.columns == ["指标", "2021", "2022", "2023"])
    #expect(chart.words.table.rows.map(\.cells).map(\.first) == ["增速", "失业率", "产值"])
    #expect(chart.words.note == "分五档。小的算好。")
    #expect(chart.words.key.map(\.code) == ["heat-low", "heat-high", "hedge"])
    #expect(HeatChart(of: "town", atLeast: 4, mixed) == nil && HeatChart(of: "nowhere", mixed) == nil)
  }

  @Test("a sparkline says its first and its last figure; one figure is no line")
  func spark() throws {
    let plotter = areas(["东区", "西区"], [[10, 12, 15], [30]])
    let spark = try #require(try Spark(of: Series.Key(indicator: "firms", area: "东区"), plotter))
    #expect(spark.description == "2021为10家，2023为15家")
    #expect(try Spark(of: Series.Key(indicator: "firms", area: "西区"), plotter) == nil)
  }
}
