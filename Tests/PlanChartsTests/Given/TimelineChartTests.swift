import Charting
import PlanCharts
import PlanModel
import Testing

@Suite("Steps planned and actual, as a call gives them")
struct TimelineChartTests {
  private func chart(_ steps: [TimelineChart.GivenStep]) throws -> TimelineChart {
    TimelineChart(
      steps, in: .span(2021, 2025), asOf: try #require(CalendarDate("2024-06-30")),
      GivenHeading(title: "大桥", source: nil))
  }

  private let steps = [
    TimelineChart.GivenStep(name: "开工", planned: .year(2021), actual: .year(2022)),
    TimelineChart.GivenStep(name: "通车", planned: .month(2024, 6), actual: .month(2024, 1)),
    TimelineChart.GivenStep(name: "绿化", planned: .year(2023), actual: nil),
    TimelineChart.GivenStep(name: "验收", planned: .year(2025), actual: nil),
  ]

  @Test("it says how late or early each step came, and which nobody has reported")
  func words() throws {
    let chinese = try chart(steps).words(in: KindVoices.chinese)
    #expect(chinese.title == "大桥：计划与实际")
    #expect(chinese.description == "大桥（2021–2025）有4个节点，2个有实际，1个过期。")
    #expect(chinese.note == "空心为计划。")
    #expect(chinese.key.map(\.text) == ["计划", "实际"])
    #expect(chinese.table.rows.map { $0.cells[4] } == ["晚1年", "早5个月", "未见下文", ""])
    let english = try chart(steps).words(in: KindVoices.english)
    #expect(english.table.columns == ["Step", "Stage", "planned", "actual", "Status"])
    #expect(english.table.rows.map { $0.cells[4] } == ["1 year late", "5 months early", "unreported", ""])
  }

  @Test("the campaign's own row leads the drawing, and a time beyond every calendar is refused")
  func geometry() throws {
    guard case .timeline(let drawing, _) = try chart(steps).geometry(width: 600, in: KindVoices.english) else {
      Issue.record("not a timeline")
      return
    }
    #expect(drawing.rows.map { $0.name.map(\.text).joined() } == ["大桥", "开工", "通车", "绿化", "验收"])
    #expect(drawing.asOf?.label?.text == "as of 2024-06-30")
    let far = TimelineChart.GivenStep(name: "远", planned: .year(1_000_000), actual: nil)
    #expect(throws: ChartError.self) { try chart([far]).geometry(width: 600, in: KindVoices.chinese) }
  }
}
