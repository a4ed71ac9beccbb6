import Charting
import PlanCharts
import PlanModel
import Testing
import Wording

@Suite("Series in panels of their own, as a call gives them")
struct MultiplesChartTests {
  private func chart(_ first: Double, on axis: SmallMultiples.Axis, _ voice: Voice) -> MultiplesChart {
    let series = [("东区", first, 6.0), ("西区", 4.0, 5.0)].map { name, first, last in
      GivenSeries(
        name: name,
        points: [
          GivenPoint(time: 2021, value: ValueInterval(first)), GivenPoint(time: 2022, value: ValueInterval(last)),
        ])
    }
    return MultiplesChart(series, on: axis, in: KindVoices.yuan, GivenHeading(title: "产值", source: nil), voice)
  }

  @Test("on shared axes the title has the unit")
  func shared() throws {
    let chinese = chart(3, on: .shared, KindVoices.chinese).words(in: KindVoices.chinese)
    #expect(chinese.title == "产值（亿元）")
    #expect(chinese.description == "产值：东区 6亿元，西区 5亿元")
    #expect(chinese.note == nil && chinese.key.isEmpty)
    #expect(chinese.table.columns == ["时期", "东区", "西区"])
    #expect(chinese.table.rows.map(\.cells) == [["2021", "3亿元", "4亿元"], ["2022", "6亿元", "5亿元"]])
    let english = chart(3, on: .shared, KindVoices.english)
    #expect(english.words(in: KindVoices.english).title == "产值 (million yuan)")
    guard case .multiples(let drawing) = try english.geometry(width: 600, in: KindVoices.english) else {
      Issue.record("not small multiples")
      return
    }
    #expect(drawing.panels.map { $0.marks.last?.text } == ["600", "500"])
  }

  @Test("as an index each panel tells how large things are, and the note that the first is 100")
  func indexed() throws {
    let chart = chart(3, on: .indexed, KindVoices.chinese)
    #expect(chart.words(in: KindVoices.chinese).title == "产值")
    #expect(chart.words(in: KindVoices.chinese).note == "都以第一个数为100。")
    guard case .multiples(let drawing) = try chart.geometry(width: 600, in: KindVoices.chinese) else {
      Issue.record("not small multiples")
      return
    }
    #expect(drawing.panels.first?.caption?.text == "3亿元 → 6亿元")
    #expect(drawing.panels.first?.marks.last?.text == "200")
  }

  @Test("an index of zero is refused")
  func zero() {
    let chart = chart(0, on: .indexed, KindVoices.chinese)
    #expect(throws: ChartError.self) { try chart.geometry(width: 600, in: KindVoices.chinese) }
  }
}
