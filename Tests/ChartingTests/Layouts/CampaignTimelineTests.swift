import Charting
import Testing

@Suite struct CampaignTimelineTests {
  private let rows = [
    CampaignTimeline.Row(
      id: "a", name: "长春国际汽车城建设", planned: .init(start: 2021, end: 2024), actual: .init(start: 2021.5, end: nil),
      note: "在建 · 晚 183 天"),
    CampaignTimeline.Row(
      id: "b", name: "轨道交通二期", planned: .init(day: 2023.5), actual: .init(day: 2025.9),
      note: "建成 · 晚 876 天"),
    CampaignTimeline.Row(id: "c", name: "未定日期的项目", note: "前期"),
  ]

  private func layout(_ rows: [CampaignTimeline.Row], width: Double = 800) throws -> CampaignTimeline.Geometry {
    let spec = CampaignTimeline.Spec(rows: rows, period: 2021...2026, asOf: 2025.3, asOfLabel: "数据截至 2025-04")
    return try CampaignTimeline.layout(spec, width: width)
  }

  @Test("a time with a length is a bar, a day is a diamond, no date is no mark")
  func marks() throws {
    let rows = try layout(rows).rows
    #expect(rows[0].planned?.bar?.isOpen == false)
    #expect(rows[1].planned?.diamond?.path.hasSuffix("Z") == true)
    #expect(rows[2].planned == nil && rows[2].actual == nil)
  }

  @Test("what goes on ends at the day up to which data stand")
  func open() throws {
    let chart = try layout(rows)
    let actual = try #require(chart.rows[0].actual?.bar)
    #expect(actual.isOpen)
    let day = try #require(chart.asOf?.line.start.x)
    // Both ends of a rectangle are rounded.
    #expect((actual.rect.maxX - day).magnitude < 0.02)
  }

  @Test("planned and actual stand in lanes of their own")
  func lanes() throws {
    let row = try layout(rows).rows[0]
    let planned = try #require(row.planned?.bar?.rect)
    let actual = try #require(row.actual?.bar?.rect)
    #expect(planned.maxY <= actual.y)
  }

  @Test("the axis has whole years, named inside their year")
  func years() throws {
    let chart = try layout(rows)
    #expect(chart.years.compactMap(\.label?.text) == ["2021", "2022", "2023", "2024", "2025"])
    #expect(chart.years.first?.line.start.x == chart.plot.x)
    #expect(chart.period?.x == chart.plot.x)
    #expect(chart.period?.maxX == chart.plot.maxX)
  }

  @Test("text neither overlaps nor leaves the chart", arguments: [200.0, 320, 390, 600, 960])
  func labels(width: Double) throws {
    let long = CampaignTimeline.Row(
      id: "d", name: String(repeating: "重大产业项目", count: 14), planned: .init(start: 2021, end: 2026),
      actual: .init(start: 2021, end: 2025.9), note: "部分建成并投入使用 · 尚未竣工，已晚 1,024 天")
    let chart = try layout(rows + [long], width: width)
    let names = chart.rows.flatMap(\.name) + chart.rows.compactMap(\.note)
    expectReadable(names + chart.years.compactMap(\.label) + [chart.asOf?.label].compactMap { $0 }, in: chart.size)
    for (one, next) in zip(chart.rows, chart.rows.dropFirst()) { #expect(one.band.maxY <= next.band.y) }
    for row in chart.rows {
      for label in row.name + [row.note].compactMap({ $0 }) {
        #expect(row.band.y <= label.box.y && label.box.maxY <= row.band.maxY, "\(label.text) leaves its row")
      }
    }
  }

  @Test("a day alone still has an axis of one year")
  func oneDay() throws {
    let spec = CampaignTimeline.Spec(rows: [.init(id: "a", name: "开工", planned: .init(day: 2024))])
    #expect(try CampaignTimeline.layout(spec, width: 390).years.compactMap(\.label?.text) == ["2024"])
  }

  @Test("times that are none, too far or reversed are errors that name the row")
  func errors() {
    let cases: [(CampaignTimeline.Span, ChartError)] = [
      (.init(day: .nan), .notFinite(Datum("a", "actual", index: 0))),
      (.init(start: 2022, end: 2021), .reversed(Datum("a", "actual", index: 0))),
      (.init(start: 2022, end: 1e9), .tooLarge(Datum("a", "actual", index: 0))),
    ]
    for (span, error) in cases {
      #expect(throws: error) { try layout([CampaignTimeline.Row(id: "a", name: "a", actual: span)]) }
    }
    #expect(throws: ChartError.noData) { try layout([]) }
  }
}

extension CampaignTimeline.Mark {
  var bar: (rect: Rect, isOpen: Bool)? {
    if case .bar(let rect, let isOpen) = self { (rect, isOpen) } else { nil }
  }

  var diamond: (path: String, center: Point)? {
    if case .diamond(let path, let center) = self { (path, center) } else { nil }
  }
}
