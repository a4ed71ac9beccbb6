import Charting
import Testing

@Suite struct LineChartTests {
  private func series(_ values: [Double?], from year: Double = 2020, kind: LineChart.Kind = .actual)
    -> LineChart.Series
  {
    LineChart.Series(
      id: "gdp",
      points: values.enumerated().map { index, value in
        LineChart.DataPoint(time: year + Double(index), value: value.map { ValueInterval($0) }, kind: kind)
      })
  }

  private func layout(_ series: LineChart.Series..., width: Double = 640) throws -> LineChart.Geometry {
    try LineChart.layout(LineChart.Spec(series: series), width: width)
  }

  @Test("a full series is one piece with a mark for each value")
  func full() throws {
    let line = try #require(try layout(series([1, 2, 3, 4])).series.first)
    #expect(line.segments.count == 1)
    #expect(line.marks.count == 4)
    #expect(line.marks.map(\.center.x) == line.marks.map(\.center.x).sorted())
  }

  @Test("a missing value interrupts the line and has no mark")
  func missing() throws {
    let line = try #require(try layout(series([1, 2, nil, 4, 5])).series.first)
    #expect(line.segments.count == 2)
    #expect(line.marks.map(\.time) == [2020, 2021, 2023, 2024])
  }

  @Test("the piece that leads to a forecast begins at the last value and is marked as forecast")
  func forecast() throws {
    let points = [
      LineChart.DataPoint(time: 2020, value: 1), LineChart.DataPoint(time: 2021, value: 2),
      LineChart.DataPoint(time: 2022, value: 3, kind: .forecast),
    ]
    let line = try layout(LineChart.Series(id: "a", points: points)).series[0]
    #expect(line.segments.map(\.kind) == [.actual, .forecast])
    let joint = "\(Coordinate.text(line.marks[1].center.x)),\(Coordinate.text(line.marks[1].center.y))"
    #expect(line.segments[0].path.hasSuffix("L" + joint))
    #expect(line.segments[1].path.hasPrefix("M" + joint))
  }

  @Test("a break in the series begins a new piece, with a line half way between")
  func breakInSeries() throws {
    let points = [
      LineChart.DataPoint(time: 2020, value: 1), LineChart.DataPoint(time: 2021, value: 2),
      LineChart.DataPoint(time: 2022, value: 8, kind: .breakInSeries), LineChart.DataPoint(time: 2023, value: 9),
    ]
    let line = try layout(LineChart.Series(id: "a", points: points)).series[0]
    #expect(line.segments.count == 2)
    let middle = (line.marks[1].center.x + line.marks[2].center.x) / 2
    #expect(line.breaks.map { ($0.start.x - middle).magnitude < 0.02 } == [true])
  }

  @Test("points out of order are drawn in order")
  func unsorted() throws {
    let shuffled = [2023.0, 2020, 2022, 2021].map { LineChart.DataPoint(time: $0, value: $0 - 2019) }
    let sorted = try layout(series([1, 2, 3, 4]))
    #expect(
      try layout(LineChart.Series(id: "gdp", points: shuffled)).series[0].segments == sorted.series[0].segments)
  }

  @Test("target and path lie inside the plot and widen the axes")
  func target() throws {
    let spec = LineChart.Spec(
      series: [series([100, 120])],
      target: LineChart.Target(time: 2025, value: ValueInterval(200), label: "目标 200 亿元"),
      path: [LineChart.PathPoint(time: 2020, value: 100), LineChart.PathPoint(time: 2025, value: 200)],
      asOf: LineChart.TimeMark(time: 2022.5, label: "数据截至"))
    let chart = try LineChart.layout(spec, width: 390)
    let target = try #require(chart.target)
    #expect(chart.plot.x...chart.plot.maxX ~= target.center.x)
    #expect(chart.plot.y...chart.plot.maxY ~= target.center.y)
    #expect(chart.path?.hasSuffix("L\(Coordinate.text(target.center.x)),\(Coordinate.text(target.center.y))") == true)
    expectReadable(chart.labels, in: chart.size)
  }

  @Test("a hedged value has a bar between its bounds, an open end a bar of fixed length")
  func intervals() throws {
    let points = [
      LineChart.DataPoint(time: 2020, value: ValueInterval(low: 10, high: 20)),
      LineChart.DataPoint(time: 2021, value: ValueInterval(low: 12, high: 12, openEnd: .above)),
      LineChart.DataPoint(time: 2022, value: 5),
    ]
    let marks = try layout(LineChart.Series(id: "a", points: points)).series[0].marks
    let bar = try #require(marks[0].interval)
    #expect(bar.line.start.y > marks[0].center.y && bar.line.end.y < marks[0].center.y)
    #expect(marks[1].interval?.openEnd == .above)
    #expect(marks[2].interval == nil)
    #expect(marks[0].text == "10–20")
  }

  @Test("six names at the lines' ends do not overlap, even where the lines end together", arguments: [390.0, 640, 960])
  func endLabels(width: Double) throws {
    let lines = (0..<6).map { index in
      LineChart.Series(
        id: "s\(index)", name: "长春新区第\(index)片区",
        points: [LineChart.DataPoint(time: 2020, value: 1), LineChart.DataPoint(time: 2021, value: 5)])
    }
    let chart = try LineChart.layout(LineChart.Spec(series: lines), width: width)
    #expect(chart.series.compactMap(\.endLabel).count == 6)
    expectReadable(chart.labels, in: chart.size)
  }

  @Test("values of two series of 20 points are labelled without overlap", arguments: [320.0, 390, 768, 1200])
  func valueLabels(width: Double) throws {
    let one = series((0..<10).map { 1000 + Double($0 % 3) * 40 })
    let two = series((0..<10).map { 1010 + Double($0 % 4) * 30 })
    let chart = try layout(one, two, width: width)
    #expect(chart.series[0].marks.last?.label != nil)
    expectReadable(chart.labels, in: chart.size)
  }

  @Test("more than two series have no value labels")
  func manySeries() throws {
    let chart = try layout(series([1, 2]), series([2, 3]), series([3, 4]))
    #expect(chart.series.flatMap(\.marks).allSatisfy { $0.label == nil })
  }

  @Test(
    "one point, equal values and extreme magnitudes still make a chart",
    arguments: [
      [5], [5, 5, 5], [0], [0, 0], [1e15, 1e15 + 1], [1e-9, 3e-9], [-4, 3], [-1e15, 1e15],
    ] as [[Double]])
  func extremes(values: [Double]) throws {
    let chart = try layout(series(values), width: 390)
    #expect(chart.yTicks.count >= 2)
    #expect(chart.plot.width > 150)
    let marks = chart.series[0].marks
    #expect(marks.count == values.count)
    #expect(marks.allSatisfy { chart.plot.y...chart.plot.maxY ~= $0.center.y })
    expectReadable(chart.labels, in: chart.size)
  }

  @Test("the zero line is there when zero is")
  func zeroLine() throws {
    #expect(try layout(series([-4, 3])).zeroLine != nil)
    #expect(try layout(series([40, 41])).zeroLine == nil)
  }

  @Test("a number that is none is an error that names series, place and field")
  func notFinite() {
    #expect(throws: ChartError.notFinite(Datum("gdp", "value", index: 1))) { try layout(series([1, .nan])) }
    #expect(throws: ChartError.notFinite(Datum("gdp", "value", index: 0))) { try layout(series([.infinity])) }
    #expect(throws: ChartError.notFinite(Datum("gdp", "time", index: 0))) { try layout(series([1], from: .nan)) }
    #expect(throws: ChartError.tooLarge(Datum("gdp", "time", index: 0))) { try layout(series([1], from: 1e9)) }
    #expect(throws: ChartError.tooLarge(Datum("gdp", "value", index: 0))) { try layout(series([1e300])) }
  }

  @Test("an interval that ends before it begins is an error")
  func reversed() {
    let point = LineChart.DataPoint(time: 2020, value: ValueInterval(low: 2, high: 1))
    #expect(throws: ChartError.reversed(Datum("a", "value", index: 0))) {
      try layout(LineChart.Series(id: "a", points: [point]))
    }
  }

  @Test("a target's label goes below where a mark stands above")
  func targetBelowMark() throws {
    let points = [(2020.0, 25.0), (2025.0, 144.0)].map { LineChart.DataPoint(time: $0.0, value: $0.1) }
    let target = LineChart.Target(time: 2025, value: ValueInterval(138), label: "目标 138")
    let spec = LineChart.Spec(series: [LineChart.Series(id: "a", points: points)], target: target)
    let chart = try LineChart.layout(spec, width: 680)
    let label = try #require(chart.target?.label)
    let mark = try #require(chart.series[0].marks.last)
    #expect(label.box.y > mark.center.y)
  }

  @Test("nothing to draw is an error, but a target alone is not")
  func noData() throws {
    #expect(throws: ChartError.noData) { try layout() }
    #expect(throws: ChartError.noData) { try layout(series([nil, nil])) }
    let target = LineChart.Target(time: 2025, value: ValueInterval(9000), label: "目标")
    let chart = try LineChart.layout(LineChart.Spec(series: [], target: target), width: 390)
    #expect(chart.target?.label?.text == "目标")
  }

  @Test("a width that is none is an error", arguments: [Double.nan, -1, 0, 100, .infinity])
  func width(width: Double) {
    #expect(throws: ChartError.tooNarrow(minimum: 160)) { try layout(series([1]), width: width) }
  }

  @Test("an 80-character name is cut to a third of the width")
  func longName() throws {
    let line = LineChart.Series(
      id: "a", name: String(repeating: "长", count: 80), points: [LineChart.DataPoint(time: 2020, value: 1)])
    let label = try #require(try layout(line, width: 390).series[0].endLabel?.label)
    #expect(label.text.hasSuffix("…"))
    #expect(label.box.maxX <= 390)
  }
}

extension LineChart.Geometry {
  var labels: [Label] {
    let axes = (yTicks + xTicks).compactMap(\.label)
    let ends = series.compactMap { $0.endLabel?.label } + series.flatMap(\.marks).compactMap(\.label)
    return axes + ends + [target?.label, asOf?.label].compactMap { $0 }
  }
}
