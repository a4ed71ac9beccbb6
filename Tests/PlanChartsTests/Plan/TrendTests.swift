import Charting
import PlanCharts
import PlanModel
import TestSupport
import Testing

@Suite("Figures of a plan over time")
struct TrendTests {
  private let indicators = [Sample.indicator(name: "企业数", nameEn: "Firms", unit: "家")]
  private let figures = [
    Sample.figure("firms", "town", .year(2021), 110), Sample.figure("firms", "town", .year(2022), 121, .preliminary),
    Sample.figure("firms", "town", .span(2021, 2022), 231),
  ]

  @Test("the table has every figure with its source, then the promise; the key tells the path there")
  func promise() throws {
    let promise = Sample.promise("firms", "town", 150, from: .of(2020, 100))
    let plotter = Plotter.sample(indicators: indicators, observations: figures, targets: [promise])
    let chart = try #require(TrendChart(of: Sample.firms, plotter))
    #expect(chart.words.title == "企业数（家）：历年")
    #expect(chart.words.key.map(\.text) == ["公布的数", "初步数", "目标", "匀速"])
    #expect(
      chart.words.table.rows.map(\.cells) == [
        ["2021", "110家", "实绩", "报告 第2段"], ["2022", "121家", "初步数", "报告 第2段"],
        ["2021–2022", "231家", "实绩", "报告 第2段"], ["2025", "150家", "目标", "规划 第1篇第1章第1节"],
      ])
    #expect(chart.words.description.hasPrefix("到2025年，小城企业数要达到150家以上；2022年为121家"))
    #expect(try plotter.figure(chart).documents == ["规划", "报告"])
  }

  @Test("what is of several years is told of in the note, not drawn; the baseline is, where no figure is of its time")
  func points() throws {
    let promise = Sample.promise("firms", "town", 150, from: .of(2020, 100))
    let plotter = Plotter.sample(indicators: indicators, observations: figures, targets: [promise])
    let chart = try #require(TrendChart(of: Sample.firms, plotter))
    #expect(chart.words.note == "跨年的见表。")
    guard case .line(let drawing) = try chart.geometry(width: 600, in: KindVoices.plan) else {
      Issue.record("not a line chart")
      return
    }
    #expect(drawing.series.first?.marks.map(\.text) == ["100", "110", "121"])
    #expect(drawing.asOf?.label?.text == "截至 2024-06-30" && drawing.target?.label?.text == "目标 150")
  }

  @Test("without a promise it ends before the day of the verdicts")
  func figuresAlone() throws {
    let chart = try #require(
      TrendChart(of: Sample.firms, .sample(indicators: indicators, observations: figures)))
    guard case .line(let drawing) = try chart.geometry(width: 600, in: KindVoices.plan) else {
      Issue.record("not a line chart")
      return
    }
    #expect(drawing.asOf == nil && drawing.target == nil)
  }

  @Test("what is to be kept up every year is a level line")
  func level() throws {
    let rate = Sample.indicator(name: "增速", unit: "%", measure: .rate)
    let plotter = Plotter.sample(
      indicators: [rate], observations: Sample.figures("firms", "town", from: 2021, [5, 6]),
      targets: [Sample.promise("firms", "town", 6, as: .growth)])
    #expect(try #require(TrendChart(of: Sample.firms, plotter)).words.key.map(\.text).last == "每年")
  }

  @Test("in English it is in the unit that English has")
  func english() throws {
    let money = Sample.indicator(name: "产值", nameEn: "Output", unit: "元")
    let plotter = Plotter.sample(
      indicators: [money], observations: Sample.figures("firms", "town", from: 2021, [3e8, 4e8]), KindVoices.english)
    let chart = try #require(TrendChart(of: Sample.firms, plotter))
    #expect(chart.words(in: KindVoices.english).table.rows.map(\.cells)[0].prefix(2) == ["2021", "300 million yuan"])
  }

  @Test("a figure of one time alone is no course, nor is a series that nobody has published")
  func nothing() {
    let one = Plotter.sample(indicators: indicators, observations: [figures[0]])
    #expect(TrendChart(of: Sample.firms, one) == nil)
    #expect(TrendChart(of: Sample.firms, .sample(indicators: indicators)) == nil)
  }

  @Test("zero has no place on a logarithmic axis")
  func logarithm() throws {
    let plotter = Plotter.sample(
      indicators: indicators, observations: Sample.figures("firms", "town", from: 2021, [0, 6]))
    let chart = try #require(TrendChart(of: Sample.firms, on: .logarithmic, plotter))
    #expect(chart.words.note == "纵轴是对数刻度。")
    let fault = try #require(throws: UndrawnChart.self) { try plotter.figure(chart) }
    guard case .notPositive = fault.reason else {
      Issue.record("\(fault.reason)")
      return
    }
  }
}
