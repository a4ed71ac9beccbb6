import Charting
import Testing

@Suite struct SmallMultiplesTests {
  private func panel(
    _ values: [Double?], id: String = "firms", title: String = "企业数", from year: Double = 2021
  ) -> SmallMultiples.Panel {
    SmallMultiples.Panel(
      id: id, title: title, caption: "100 → 200户",
      points: values.enumerated().map { index, value in
        LineChart.DataPoint(time: year + Double(index), value: value.map { ValueInterval($0) })
      })
  }

  private func layout(
    _ panels: [SmallMultiples.Panel], _ axis: SmallMultiples.Axis = .shared, width: Double = 640
  ) throws -> SmallMultiples.Geometry {
    try SmallMultiples.layout(SmallMultiples.Spec(panels: panels, axis: axis), width: width)
  }

  @Test("equal values of one year stand at the same height in every panel of a row, on the same ticks")
  func sharedAxis() throws {
    let chart = try layout([panel([1, 5]), panel([5, 9], id: "b")])
    #expect(chart.panels[0].marks[1].center.y == chart.panels[1].marks[0].center.y)
    #expect(chart.panels[0].yTicks.map(\.value) == chart.panels[1].yTicks.map(\.value))
    let offsets = chart.panels.map { $0.marks[0].center.x - $0.plot.x }
    #expect((offsets[0] - offsets[1]).magnitude < 0.02)
  }

  @Test("a series that begins later keeps its place on the common time axis")
  func commonTime() throws {
    let chart = try layout([panel([1, 2, 3, 4]), panel([3, 4], id: "b", from: 2023)])
    let offsets = chart.panels.map { $0.plot.maxX - ($0.marks.last?.center.x ?? 0) }
    #expect((offsets[0] - offsets[1]).magnitude < 0.02)
    #expect(chart.panels[1].marks.count == 2)
  }

  @Test("an index begins at 100 in every panel, whose line is marked")
  func indexed() throws {
    let chart = try layout([panel([50, 100]), panel([2000, nil, 3000], id: "b")], .indexed)
    #expect(chart.panels.map { $0.marks[0].center.y } == chart.panels.map { $0.baseLine?.start.y })
    #expect(chart.panels.map { $0.marks.last?.label?.text } == ["200", "150"])
  }

  @Test("only the last value has a label, in its own words where it has some")
  func lastLabel() throws {
    let points = [
      LineChart.DataPoint(time: 2021, value: 1), LineChart.DataPoint(time: 2022, value: 2, label: "近2户"),
    ]
    let chart = try layout([SmallMultiples.Panel(id: "a", title: "甲", points: points)])
    #expect(chart.panels[0].marks.map { $0.label?.text } == [nil, "近2户"])
  }

  @Test("as many panels stand side by side as have room, as even as can be")
  func columns() throws {
    let panels = (0..<5).map { panel([1, 2, 3], id: "p\($0)") }
    #expect(try layout(panels, width: 680).columns == 3)
    #expect(try layout(panels, width: 350).columns == 2)
    #expect(try layout(panels, width: 200).columns == 1)
    #expect(try layout(Array(panels.prefix(1)), width: 680).columns == 1)
  }

  @Test("values of the grid lines stand at the first panel of each row alone")
  func axisLabels() throws {
    let chart = try layout((0..<4).map { panel([1, 2], id: "p\($0)") }, width: 350)
    #expect(chart.panels.map { $0.yTicks.contains { $0.label != nil } } == [true, false, true, false])
  }

  @Test("gaps, forecasts, breaks and hedges are drawn as on a line chart")
  func kinds() throws {
    let points = [
      LineChart.DataPoint(time: 2019, value: 1), LineChart.DataPoint(time: 2020, value: 2),
      LineChart.DataPoint(time: 2021, value: ValueInterval(low: 2, high: 3), kind: .breakInSeries),
      LineChart.DataPoint(time: 2022, value: 4), LineChart.DataPoint(time: 2023, value: nil),
      LineChart.DataPoint(time: 2024, value: 4), LineChart.DataPoint(time: 2025, value: 5, kind: .forecast),
    ]
    let drawn = try layout([SmallMultiples.Panel(id: "a", title: "甲", points: points)]).panels[0]
    #expect(drawn.segments.map(\.kind) == [.actual, .actual, .forecast])
    #expect(drawn.breaks.count == 1)
    #expect(drawn.marks.map { $0.interval != nil } == [false, false, true, false, false, false])
  }

  @Test("points out of order are drawn in order")
  func unsorted() throws {
    let layout = { (times: [Double]) throws in
      let points = times.map { LineChart.DataPoint(time: $0, value: $0 - 2000) }
      return try self.layout([SmallMultiples.Panel(id: "a", title: "甲", points: points)])
    }
    #expect(try layout([2023, 2021, 2022]).panels[0].segments == layout([2021, 2022, 2023]).panels[0].segments)
  }

  @Test(
    "60 panels, long and mixed titles and extreme values stay readable",
    arguments: [160, 320, 350, 680, 1000] as [Double])
  func readable(width: Double) throws {
    let titles = ["GDP 增速", String(repeating: "长", count: 80), "R&D spending（亿元）", "新区"]
    let values: [[Double?]] = [[1e15, 1e-9, nil, 4], [-1e15, 0, 1e15], [7], [nil, 3, 3]]
    let panels = (0..<60).map { panel(values[$0 % 4], id: "p\($0)", title: titles[$0 % 4]) }
    let chart = try layout(panels, width: width)
    expectInside(chart.panels.map(\.plot), chart.size)
    for panel in chart.panels {
      #expect(panel.marks.allSatisfy { panel.plot.y...panel.plot.maxY ~= $0.center.y })
    }
    expectReadable(chart.panels.flatMap(\.labels), in: chart.size)
  }

  @Test(
    "one point, equal values and tiny ones still make panels",
    arguments: [[5], [5, 5, 5], [0, 0], [1e-9, 2e-9], [1e15, 1e15]] as [[Double]])
  func extremes(values: [Double]) throws {
    let chart = try layout([panel(values)], width: 350)
    #expect(chart.panels[0].marks.count == values.count)
    expectReadable(chart.panels[0].labels, in: chart.size)
  }

  @Test("no panels, no values, values that are none and an index from zero are errors that name the value")
  func errors() {
    #expect(throws: ChartError.noData) { try layout([]) }
    #expect(throws: ChartError.noData) { try layout([panel([nil])]) }
    #expect(throws: ChartError.notFinite(Datum("firms", "value", index: 1))) { try layout([panel([1, .infinity])]) }
    #expect(throws: ChartError.notFinite(Datum("firms", "time", index: 0))) { try layout([panel([1], from: .nan)]) }
    #expect(throws: ChartError.notPositive(Datum("firms", "value", index: 1))) {
      try layout([panel([nil, 0, 3])], .indexed)
    }
    #expect(throws: ChartError.notPositive(Datum("firms", "value", index: 0))) { try layout([panel([-2])], .indexed) }
    #expect(throws: ChartError.tooLarge(Datum("firms", "value", index: 1))) {
      try layout([panel([1e-9, 1e15])], .indexed)
    }
    #expect(throws: ChartError.tooNarrow(minimum: 160)) { try layout([panel([1])], width: .nan) }
  }
}

extension SmallMultiples.PanelGeometry {
  fileprivate var labels: [Label] {
    title + [caption].compactMap { $0 } + (yTicks + xTicks).compactMap(\.label) + marks.compactMap(\.label)
  }
}
