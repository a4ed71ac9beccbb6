import Charting
import Testing

@Suite("Line charts on a logarithmic axis") struct LineChartLogTests {
  private func layout(_ values: [Double], target: Double? = nil) throws -> LineChart.Geometry {
    let points = values.enumerated().map { LineChart.DataPoint(time: 2020 + Double($0), value: $1) }
    return try LineChart.layout(
      LineChart.Spec(
        series: [LineChart.Series(id: "gdp", points: points)],
        target: target.map { LineChart.Target(time: 2025, value: ValueInterval($0), label: "目标") },
        valueScale: .logarithmic), width: 640)
  }

  @Test("a value ten times as great stands as much higher each time, and there is no zero")
  func ratios() throws {
    let chart = try layout([1, 10, 100])
    let heights = chart.series[0].marks.map(\.center.y)
    #expect((heights[0] - heights[1] - (heights[1] - heights[2])).magnitude < 0.05)
    #expect(chart.zeroLine == nil)
    #expect(chart.yTicks.compactMap(\.label?.text) == ["1", "2", "5", "10", "20", "50", "100"])
    #expect(chart.faintLines.count == 12)
  }

  @Test("each tick has the digits that it needs")
  func digits() throws {
    let texts = try layout([0.01, 1000]).yTicks.compactMap(\.label?.text)
    #expect(texts.contains("0.01") && texts.contains("1000"))
  }

  @Test("zero and negative values are errors that say which value it is", arguments: [0, -5] as [Double])
  func notPositive(value: Double) {
    #expect(throws: ChartError.notPositive(Datum("gdp", "value", index: 1))) { try layout([3, value]) }
    #expect(throws: ChartError.notPositive(Datum("target", "value"))) { try layout([3], target: value) }
  }

  @Test(
    "one point, equal values and extreme magnitudes still make a chart",
    arguments: [[5], [5, 5], [1e-9, 1e15], [1e15], [1e-9], [41, 43], [9, 11]] as [[Double]])
  func extremes(values: [Double]) throws {
    let chart = try layout(values)
    #expect(chart.yTicks.compactMap(\.label).count >= 2)
    #expect(chart.series[0].marks.allSatisfy { chart.plot.y...chart.plot.maxY ~= $0.center.y })
    expectReadable(chart.labels, in: chart.size)
  }
}
