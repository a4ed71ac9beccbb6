import Charting
import Testing

@Suite struct SlopeTests {
  private func line(_ id: String, _ first: Double, _ second: Double, focused: Bool = false) -> Slope.SlopeLine {
    Slope.SlopeLine(
      id: id, name: "区域\(id)", isFocused: focused, first: ValueInterval(first), second: ValueInterval(second))
  }

  private func layout(_ lines: [Slope.SlopeLine], width: Double = 640, height: Double? = nil) throws -> Slope.Geometry {
    try Slope.layout(Slope.Spec(lines: lines, from: "2020年", to: "2023年", height: height), width: width)
  }

  private func labels(_ chart: Slope.Geometry) -> [Label] {
    chart.times.compactMap(\.label) + chart.lines.flatMap { [$0.first.label, $0.second.label].compactMap { $0 } }
  }

  @Test("each line goes from its first value at the left to its second at the right, greater values higher")
  func lines() throws {
    let chart = try layout([line("a", 10, 30), line("b", 20, 20)])
    let (rising, level) = (chart.lines[0].line, chart.lines[1].line)
    #expect(rising.start.x == chart.times[0].line.start.x && rising.end.x == chart.times[1].line.start.x)
    #expect(rising.end.y < rising.start.y && level.start.y == level.end.y)
    #expect(rising.end.y < level.end.y && level.start.y < rising.start.y)
  }

  @Test("names stand at both ends where there is room, else at the right alone")
  func names() throws {
    #expect(try layout([line("a", 10, 30)]).lines[0].first.label?.text == "区域a 10")
    let narrow = try layout([line("a", 10, 30)], width: 350)
    #expect(narrow.lines[0].first.label?.text == "10")
    #expect(narrow.lines[0].second.label?.text == "30 区域a")
  }

  @Test("words of equal values move apart and get leaders", arguments: [350.0, 680])
  func equal(width: Double) throws {
    let chart = try layout((0..<5).map { line("\($0)", 10, 10) } + [line("x", 5, 50)], width: width)
    expectReadable(labels(chart), in: chart.size)
    #expect(chart.lines.filter { $0.first.leader != nil }.count >= 4)
  }

  @Test("where not all words fit, those of focused lines are kept")
  func focus() throws {
    let lines = (0..<40).map { line("\($0)", 10, Double($0), focused: $0 == 17) }
    let chart = try layout(lines, height: 160)
    #expect(chart.lines[17].isFocused && chart.lines[17].first.label != nil && chart.lines[17].second.label != nil)
    #expect(chart.lines.contains { $0.first.label == nil })
    expectReadable(labels(chart), in: chart.size)
  }

  @Test("a hedged value has its extent at its end of the line")
  func hedged() throws {
    let hedged = Slope.SlopeLine(
      id: "a", name: "a", first: ValueInterval(low: 900, high: 1000), second: ValueInterval(1200),
      texts: ("近千家", "1200家"))
    let end = try #require(try layout([hedged]).lines.first)
    #expect(end.first.interval != nil && end.second.interval == nil)
    #expect((end.first.label?.text, end.second.label?.text) == ("a 近千家", "1200家 a"))
  }

  @Test("60 lines with long mixed names stay apart and inside", arguments: [200.0, 350, 680])
  func many(width: Double) throws {
    let lines = (0..<60).map { index in
      Slope.SlopeLine(
        id: "\(index)", name: String(repeating: "长春 New Area ", count: 1 + index % 8),
        first: ValueInterval(Double(index * 31 % 17)), second: ValueInterval(Double(index * 13 % 29)))
    }
    let chart = try layout(lines, width: width)
    expectReadable(labels(chart), in: chart.size)
  }

  @Test("one line, equal, huge and tiny values still make a chart", arguments: [0, 7, 1e15, 1e-9, -3])
  func extremes(value: Double) throws {
    let chart = try layout([line("a", value, value)], width: 350)
    expectReadable(labels(chart), in: chart.size)
  }

  @Test("no lines, and values that are none, are errors")
  func errors() {
    #expect(throws: ChartError.noData) { try layout([]) }
    #expect(throws: ChartError.notFinite(Datum("a", "second", index: 0))) { try layout([line("a", 1, .nan)]) }
    #expect(throws: ChartError.tooNarrow(minimum: 200)) { try layout([line("a", 1, 2)], width: 120) }
  }
}
