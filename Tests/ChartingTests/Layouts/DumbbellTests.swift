import Charting
import Testing

@Suite struct DumbbellTests {
  private func row(_ id: String, _ then: Double?, _ now: Double, _ target: Double?) -> Dumbbell.Row {
    Dumbbell.Row(
      id: id, name: "指标\(id)", then: then.map { Dumbbell.Entry(ValueInterval($0)) },
      now: Dumbbell.Entry(ValueInterval(now)), target: target.map { Dumbbell.Entry(ValueInterval($0)) })
  }

  private func layout(_ rows: [Dumbbell.Row], _ order: Dumbbell.Order = .byGap, width: Double = 640) throws
    -> Dumbbell.Geometry
  {
    try Dumbbell.layout(Dumbbell.Spec(rows: rows, order: order), width: width)
  }

  private func labels(_ chart: Dumbbell.Geometry) -> [Label] {
    chart.rows.flatMap { row in row.name + [row.then, row.now, row.target].compactMap { $0?.label } }
      + chart.ticks.compactMap(\.label)
  }

  @Test("the row that is furthest from its target comes first, rows without target last")
  func order() throws {
    let rows = [row("near", 0, 90, 100), row("none", 0, 10, nil), row("far", 0, 20, 100), row("past", 0, 120, 100)]
    #expect(try layout(rows).rows.map(\.id) == ["far", "near", "past", "none"])
    #expect(try layout(rows, .asGiven).rows.map(\.id) == ["near", "none", "far", "past"])
  }

  @Test("where less is better the gap counts downwards, and the target's words stand at the left")
  func falling() throws {
    let chart = try layout([row("close", 100, 55, 50), row("open", 100, 95, 50)])
    #expect(chart.rows.map(\.id) == ["open", "close"])
    let first = try #require(chart.rows.first)
    #expect(try #require(first.target).center.x < first.now.center.x)
    #expect(try #require(first.target?.label).box.maxX < first.link.start.x)
  }

  @Test("the three marks stand in proportion on one line")
  func positions() throws {
    let row = try #require(try layout([row("a", 0, 25, 100)]).rows.first)
    let (then, target) = (try #require(row.then).center, try #require(row.target).center)
    #expect(((row.now.center.x - then.x) * 4 - (target.x - then.x)).magnitude < 0.1)
    #expect(Set([then.y, row.now.center.y, target.y]).count == 1)
    #expect(row.link.start.x == then.x && row.link.end.x == target.x)
  }

  @Test("a hedged value has its extent along the row, an open one a fixed length")
  func hedged() throws {
    let rows = [
      Dumbbell.Row(
        id: "a", name: "a", then: .init(ValueInterval(0)), now: .init(ValueInterval(low: 40, high: 60)),
        target: .init(ValueInterval(100))),
      Dumbbell.Row(
        id: "b", name: "b", then: .init(ValueInterval(0)),
        now: .init(ValueInterval(low: 40, high: 40, openEnd: .above))),
    ]
    let chart = try layout(rows, .asGiven)
    let bar = try #require(chart.rows[0].now.interval)
    #expect(bar.line.start.y == bar.line.end.y && bar.line.start.x < bar.line.end.x)
    #expect(chart.rows[0].now.label?.text == "40–60")
    #expect(chart.rows[0].then?.interval == nil)
    #expect(chart.rows[1].now.interval?.openEnd == .above)
    #expect(chart.rows[1].now.label?.text == "≥40")
  }

  @Test("words that are given are written as they are, and empty ones not at all")
  func words() throws {
    let row = Dumbbell.Row(
      id: "a", name: "a", then: .init(ValueInterval(0), ""), now: .init(ValueInterval(5), "近5成"),
      target: .init(ValueInterval(10), "翻一番"))
    let geometry = try #require(try layout([row]).rows.first)
    #expect(geometry.then?.label == nil)
    #expect((geometry.now.label?.text, geometry.target?.label?.text) == ("近5成", "翻一番"))
  }

  @Test("60 rows, far values and long mixed names stay apart and inside", arguments: [200.0, 350, 680])
  func many(width: Double) throws {
    let rows = (0..<60).map { index in
      Dumbbell.Row(
        id: "\(index)", name: String(repeating: "高新技术 R&D 投入", count: 1 + index % 9),
        then: .init(ValueInterval(0), "2020年的基数"), now: .init(ValueInterval(Double(index * 37 % 140 - 20))),
        target: .init(ValueInterval(100), "目标9000亿元以上，力争一万亿元"))
    }
    let chart = try layout(rows, width: width)
    #expect(chart.rows.count == 60)
    expectReadable(labels(chart), in: chart.size)
  }

  @Test("equal, huge and tiny values still make a chart", arguments: [0, 7, 1e15, 1e-9, -3])
  func extremes(value: Double) throws {
    let chart = try layout([row("a", value, value, value), row("b", value, value, nil)], width: 350)
    #expect(chart.rows.count == 2)
    expectReadable(labels(chart), in: chart.size)
  }

  @Test("no rows, and values that are none, are errors")
  func errors() {
    #expect(throws: ChartError.noData) { try layout([]) }
    #expect(throws: ChartError.notFinite(Datum("b", "now", index: 1))) {
      try layout([row("a", 0, 1, 2), row("b", 0, .nan, 2)])
    }
    #expect(throws: ChartError.notFinite(Datum("a", "target", index: 0))) { try layout([row("a", 0, 1, .infinity)]) }
    #expect(throws: ChartError.tooNarrow(minimum: 160)) { try layout([row("a", 0, 1, 2)], width: 100) }
  }
}
