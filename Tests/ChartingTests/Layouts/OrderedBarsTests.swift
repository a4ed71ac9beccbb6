import Charting
import Testing

@Suite struct OrderedBarsTests {
  private func row(_ id: String, _ value: Double?, target: Double? = nil) -> OrderedBars.Row {
    OrderedBars.Row(id: id, name: "长春\(id)", value: value.map { ValueInterval($0) }, target: target)
  }

  private func layout(_ rows: [OrderedBars.Row], order: OrderedBars.Order = .descending, width: Double = 640) throws
    -> OrderedBars.Geometry
  {
    try OrderedBars.layout(OrderedBars.Spec(rows: rows, order: order), width: width)
  }

  @Test("the greatest value comes first, rows without value last in their order")
  func order() throws {
    let rows = [row("a", nil), row("b", 2), row("c", 9), row("d", nil), row("e", 2)]
    #expect(try layout(rows).rows.map(\.id) == ["c", "b", "e", "a", "d"])
    #expect(try layout(rows, order: .ascending).rows.map(\.id) == ["b", "e", "c", "a", "d"])
    #expect(try layout(rows, order: .asGiven).rows.map(\.id) == ["b", "c", "e", "a", "d"])
  }

  @Test("bars start at zero and are as long as their values")
  func lengths() throws {
    let chart = try layout([row("a", 50), row("b", 100)])
    let bars = chart.rows.compactMap(\.bar)
    #expect(bars.allSatisfy { $0.x == chart.rows[0].zeroLine.start.x })
    #expect((bars[0].width - 2 * bars[1].width).magnitude < 0.05)
  }

  @Test("a row without value has no bar and says so")
  func missing() throws {
    let row = try #require(try layout([row("a", nil), row("b", 1)]).rows.last)
    #expect(row.isMissing)
    #expect(row.bar == nil)
    #expect(row.valueLabel.text == "–")
  }

  @Test("negative bars go left of zero, with their values at the left")
  func negative() throws {
    let chart = try layout([row("a", -5), row("b", 5)])
    let bar = try #require(chart.rows[1].bar)
    #expect(bar.maxX == chart.rows[1].zeroLine.start.x)
    #expect(chart.rows[1].valueLabel.box.maxX <= bar.x)
  }

  @Test("a value never stands on the target's tick", arguments: [0.0, 40, 99, 100, 101, 105, 150, 400])
  func target(target: Double) throws {
    let row = try #require(try layout([row("a", 100, target: target)], width: 390).rows.first)
    let tick = try #require(row.target).start.x
    #expect(!(row.valueLabel.box.x..<row.valueLabel.box.maxX ~= tick))
    #expect(row.valueLabel.box.maxX <= 390)
  }

  @Test("a hedged value is certain up to its nearer bound")
  func hedged() throws {
    let row = OrderedBars.Row(id: "a", name: "a", value: ValueInterval(low: 1900, high: 2000))
    let bars = try #require(try layout([row]).rows.first)
    #expect(bars.uncertain?.x == bars.bar?.maxX)
    #expect(bars.valueLabel.text == "1900–2000")
  }

  @Test("60 categories keep their rows apart", arguments: [200.0, 390, 960])
  func many(width: Double) throws {
    let chart = try layout((0..<60).map { row("\($0)区", Double($0 * 37 % 60), target: 30) }, width: width)
    #expect(chart.rows.count == 60)
    for (one, next) in zip(chart.rows, chart.rows.dropFirst()) { #expect(one.band.maxY <= next.band.y) }
    expectReadable(chart.rows.flatMap { $0.name + [$0.valueLabel] }, in: chart.size)
  }

  @Test("long names take two lines, the second cut", arguments: [200.0, 390, 960])
  func longNames(width: Double) throws {
    let rows = (0..<3).map {
      OrderedBars.Row(id: "\($0)", name: String(repeating: "高新技术产业开发区", count: 9), value: ValueInterval(12))
    }
    let chart = try layout(rows, width: width)
    #expect(chart.rows.allSatisfy { $0.name.count == 2 && $0.name[1].text.hasSuffix("…") })
    expectReadable(chart.rows.flatMap { $0.name + [$0.valueLabel] }, in: chart.size)
  }

  @Test("rows that are all zero still make a chart")
  func zeros() throws {
    #expect(try layout([row("a", 0), row("b", 0)]).rows.allSatisfy { $0.bar?.width == 0 })
  }

  @Test("no rows, no values, and values that are no numbers are errors")
  func errors() {
    #expect(throws: ChartError.noData) { try layout([]) }
    #expect(throws: ChartError.noData) { try layout([row("a", nil), row("b", nil)]) }
    #expect(throws: ChartError.notFinite(Datum("b", "value", index: 1))) { try layout([row("a", 1), row("b", .nan)]) }
    #expect(throws: ChartError.notFinite(Datum("a", "target", index: 0))) {
      try layout([row("a", 1, target: .infinity)])
    }
  }
}
