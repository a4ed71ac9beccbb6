import Charting
import PlanCharts
import PlanModel
import Testing
import Wording

@Suite("Figures over time, as a call gives them")
struct TrendChartTests {
  private func chart(_ values: [ValueInterval?], on scale: ValueScale.Kind = .linear, _ voice: Voice) -> TrendChart {
    let points = values.enumerated().map { place, value in
      GivenPoint(time: Double(2021 + place), value: value, status: place == 1 ? .preliminary : .actual)
    }
    return TrendChart(
      [GivenSeries(name: "产值", points: points)], target: GivenPoint(time: 2025, value: ValueInterval(8)),
      in: KindVoices.yuan, on: scale, GivenHeading(title: "产值", source: nil), voice)
  }

  @Test("title, sentence, key and table say the unit, how firm a value is, and where there is none")
  func chinese() {
    let values = [ValueInterval(3), ValueInterval(low: 4, high: 5), nil]
    let words = chart(values, KindVoices.chinese).words(in: KindVoices.chinese)
    #expect(words.title == "产值（亿元）")
    #expect(words.description == "产值：产值 4–5亿元")
    #expect(words.key.map(\.code) == ["line", "preliminary", "interval", "target"])
    #expect(words.note == nil)
    #expect(words.table.columns == ["时期", "产值"])
    #expect(words.table.rows.map(\.cells) == [["2021", "3亿元"], ["2022", "4–5亿元（初步数）"], ["2023", "无数据"]])
  }

  @Test("in English values are drawn in yuan, and all texts are in the same magnitude")
  func english() throws {
    let chart = chart([ValueInterval(3), ValueInterval(4)], KindVoices.english)
    let words = chart.words(in: KindVoices.english)
    #expect(words.title == "产值 (million yuan)")
    #expect(words.table.rows.first?.cells == ["2021", "300 million yuan"])
    guard case .line(let drawing) = try chart.geometry(width: 600, in: KindVoices.english) else {
      Issue.record("not a line chart")
      return
    }
    #expect(drawing.series.first?.marks.map(\.text) == ["300", "400"])
    #expect(drawing.target?.label?.text == "target 800")
    #expect(drawing.yTicks.contains { $0.value >= 4e8 })
  }

  @Test("zero has no place on a logarithmic axis, which the note explains")
  func logarithmic() {
    let chart = chart([ValueInterval(0), ValueInterval(4)], on: .logarithmic, KindVoices.chinese)
    #expect(chart.words(in: KindVoices.chinese).note == "纵轴是对数刻度。")
    #expect(throws: ChartError.self) { try chart.geometry(width: 600, in: KindVoices.chinese) }
  }
}
