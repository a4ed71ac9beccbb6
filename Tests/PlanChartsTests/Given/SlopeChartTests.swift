import Charting
import PlanCharts
import PlanModel
import Testing
import Wording

@Suite("Values at two times, as a call gives them")
struct SlopeChartTests {
  private func chart(_ second: Double, _ voice: Voice) -> SlopeChart {
    SlopeChart(
      [
        SlopeChart.GivenCourse(name: "东区", first: 3, second: second),
        SlopeChart.GivenCourse(name: "西区", first: 4, second: 2),
      ], from: "2020", to: "2023", in: KindVoices.yuan, GivenHeading(title: "产值", source: nil), voice)
  }

  @Test("title, sentence and table have the unit, the marks have numbers alone")
  func words() throws {
    let chinese = chart(5, KindVoices.chinese).words(in: KindVoices.chinese)
    #expect(chinese.title == "产值（亿元）")
    #expect(chinese.description == "产值：东区 3亿元 → 5亿元，西区 4亿元 → 2亿元")
    #expect(chinese.key.isEmpty)
    #expect(chinese.table.columns == ["名称", "2020", "2023"])
    #expect(chinese.table.rows.map(\.cells) == [["东区", "3亿元", "5亿元"], ["西区", "4亿元", "2亿元"]])
    let english = chart(5, KindVoices.english)
    #expect(english.words(in: KindVoices.english).title == "产值 (million yuan)")
    guard case .slope(let drawing) = try english.geometry(width: 600, in: KindVoices.english) else {
      Issue.record("not a slope chart")
      return
    }
    #expect(drawing.lines.first?.second.label?.text.contains("500") == true)
  }

  @Test("a value that is no number is refused")
  func infinite() {
    #expect(throws: ChartError.self) {
      try chart(.infinity, KindVoices.chinese).geometry(width: 600, in: KindVoices.chinese)
    }
  }
}
