import Charting
import PlanCharts
import PlanProgress
import Testing
import Wording

@Suite("The share that is done, as a call gives it")
struct BulletPlotTests {
  private func bullet(_ done: Double, due: Double? = 0.6) -> BulletPlot {
    BulletPlot(done: done, due: due, status: due == nil ? nil : .slightLag, GivenHeading(title: "产值", source: nil))
  }

  @Test("sentence and table say what is done, what was due and the verdict")
  func words() {
    let chinese = bullet(0.5).words(in: KindVoices.chinese)
    #expect(chinese.title == "产值")
    #expect(chinese.description == "产值：完成 50%，应达 60%")
    #expect(chinese.key.isEmpty)
    #expect(chinese.table.columns == ["完成", "应达", "判定"])
    #expect(chinese.table.rows.map(\.cells) == [["50%", "60%", Voice.chinese.label(of: .slightLag)]])
    let english = bullet(0.5).words(in: KindVoices.english)
    #expect(english.description == "产值: 50% done, 60% due")
    #expect(english.table.rows.map(\.cells) == [["50%", "60%", "Slightly behind"]])
  }

  @Test("without a due share and a verdict nothing is said of them")
  func doneAlone() throws {
    let chart = bullet(0.5, due: nil)
    #expect(chart.words(in: KindVoices.chinese).description == "产值：完成 50%")
    #expect(chart.words(in: KindVoices.chinese).table.rows.map(\.cells) == [["50%", "–", "–"]])
    guard case .bullet(let drawing, let tone) = try chart.geometry(width: 600, in: KindVoices.chinese) else {
      Issue.record("not a bullet")
      return
    }
    #expect(drawing.due == nil && tone == .unknown)
    #expect(drawing.target.label?.text == "目标 100%")
  }

  @Test("a share that is no number is refused")
  func infinite() {
    #expect(throws: ChartError.self) { try bullet(.infinity).geometry(width: 600, in: KindVoices.chinese) }
  }
}
