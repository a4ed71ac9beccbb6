import Charting
import Testing

@Suite struct BulletChartTests {
  private func layout(_ done: ValueInterval, due: Double? = 0.8, width: Double = 390) throws -> BulletChart.Geometry {
    let spec = BulletChart.Spec(
      done: done, due: due, doneLabel: "已完成 62%", dueLabel: "应达 80%", targetLabel: "目标 9000 亿元")
    return try BulletChart.layout(spec, width: width)
  }

  @Test("the bar is to the track as what is done to the target")
  func proportion() throws {
    let chart = try layout(ValueInterval(0.62))
    #expect((chart.done.width / chart.track.width - 0.62).magnitude < 0.001)
    #expect(chart.target.line.start.x == chart.track.maxX)
    #expect(chart.ticks.map(\.label?.text) == ["0%", "20%", "40%", "60%", "80%", "100%"])
  }

  @Test("what is due is marked at its share")
  func due() throws {
    let chart = try layout(ValueInterval(0.62))
    let x = try #require(chart.due?.line.start.x)
    #expect(((x - chart.track.x) / chart.track.width - 0.8).magnitude < 0.001)
    #expect(try layout(ValueInterval(0.62), due: nil).due == nil)
  }

  @Test("more than all makes the scale longer")
  func moreThanAll() throws {
    let chart = try layout(ValueInterval(1.3))
    #expect(chart.done.maxX > chart.track.maxX)
    #expect(chart.done.maxX <= chart.size.width)
  }

  @Test("less than nothing goes left of the baseline")
  func negative() throws {
    let chart = try layout(ValueInterval(-0.25))
    #expect(chart.done.maxX == chart.zeroLine.start.x)
    #expect(chart.done.x >= 0)
    #expect(chart.track.x == chart.zeroLine.start.x)
  }

  @Test("a hedged share is certain up to its nearer bound")
  func hedged() throws {
    let chart = try layout(ValueInterval(low: 0.5, high: 0.7))
    #expect(chart.uncertain?.x == chart.done.maxX)
    let crossing = try layout(ValueInterval(low: -0.1, high: 0.2))
    #expect(crossing.done.width == 0)
    #expect((crossing.uncertain?.width ?? 0) > 0)
  }

  @Test(
    "labels neither overlap nor leave the chart",
    arguments: [-0.5, 0, 0.02, 0.5, 0.79, 0.99, 1, 1.4, 37], [120.0, 240, 390, 960])
  func labels(done: Double, width: Double) throws {
    let chart = try layout(ValueInterval(done), due: 0.97, width: width)
    let labels = [chart.doneLabel, chart.due?.label, chart.target.label] + chart.ticks.map(\.label)
    expectReadable(labels.compactMap { $0 }, in: chart.size)
    expectInside([chart.track, chart.done], chart.size)
  }

  @Test("a share that is none is an error")
  func notFinite() {
    #expect(throws: ChartError.notFinite(Datum("bullet", "done"))) { try layout(ValueInterval(.nan)) }
    #expect(throws: ChartError.notFinite(Datum("bullet", "due"))) { try layout(ValueInterval(0), due: .infinity) }
    #expect(throws: ChartError.reversed(Datum("bullet", "done"))) { try layout(ValueInterval(low: 1, high: 0)) }
  }
}
