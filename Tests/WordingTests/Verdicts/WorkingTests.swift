import PlanModel
import PlanProgress
import Testing
import Wording

@Suite("The formulas of a verdict, with their numbers put in")
struct WorkingTests {
  @Test("a level on a straight line: the way covered, the time used, the one against the other")
  func level() {
    let lines = Self.lines(.level, 150, from: (2020, 100), [2023: 128])
    #expect(
      lines == [
        "(128 − 100) ÷ (150 − 100) = 56%", "(2023 − 2020) ÷ (2025 − 2020) = 60%", "56% ÷ 60% = 0.93",
      ])
  }

  @Test("a multiple names the value that follows from its baseline, and compounds")
  func multiple() {
    let lines = Self.lines(.multiple, 2, from: (2020, 100), [2023: 150])
    #expect(lines.prefix(2) == ["100 × 2 = 200", "ln(150 ÷ 100) ÷ ln(200 ÷ 100) = 58.5%"])
  }

  @Test("a change adds points to its baseline")
  func change() {
    #expect(Self.lines(.change, 8, from: (2020, 60), [2022: 62], unit: "%").first == "60 + 8 = 68")
  }

  @Test("a growth compounds the rates of its years")
  func growth() {
    let lines = Self.lines(.growth, 7, from: (2020, nil), [2021: 8.1, 2022: 3.0, 2023: 5.2], unit: "%")
    #expect(
      lines.prefix(3) == [
        "(1.081 × 1.03 × 1.052)^(1/3) − 1 = 5.41%", "ln(1.081 × 1.03 × 1.052) ÷ (5 × ln(1.07)) = 46.7%", "3 ÷ 5 = 60%",
      ])
  }

  @Test("a sum adds its years, a cut multiplies what is left")
  func tallies() {
    let sum = Self.lines(.cumulative, 50, from: (2020, nil), [2021: 12, 2022: 10.5, 2023: 9])
    #expect(sum.prefix(3) == ["12 + 10.5 + 9 = 31.5", "31.5 ÷ 50 = 63%", "3 ÷ 5 = 60%"])
    let cut = Self.lines(.cumulativeCut, 13.5, from: (2020, nil), [2021: 2.7, 2022: 0.1, 2023: -0.5], unit: "%")
    #expect(cut.prefix(2) == ["1 − 0.973 × 0.999 × 1.005 = 2.31%", "ln(0.973 × 0.999 × 1.005) ÷ ln(0.865) = 16.1%"])
  }

  @Test("what is without data has no formula")
  func nothing() {
    #expect(Self.lines(.level, 150, from: (2020, 100), [:]) == [])
  }

  @Test(
    "every formula, worked out again, gives the number beside it",
    arguments: [
      (Target.Kind.level, 150.0, "户"), (.share, 60, "%"), (.change, 8, "%"), (.multiple, 2, "亿元"), (.growth, 7, "%"),
      (.cumulative, 40, "户"), (.cumulativeCut, 13.5, "%"),
    ])
  func isWorkedOut(kind: Target.Kind, goal: Double, unit: PlanModel.Unit) throws {
    let isTally = [.growth, .cumulative, .cumulativeCut].contains(kind)
    let values: [Int: Double] = isTally ? [2021: 5.25, 2022: 3.1, 2023: 4] : [2021: 51.5, 2023: 55.2]
    let lines = Self.working(kind, goal, from: (2020, isTally ? nil : 50), values, unit: unit).lines
    #expect(!lines.isEmpty)
    for line in lines {
      let value = try #require(Arithmetic.value(of: line.formula))
      let printed = try #require(Arithmetic.value(of: line.result))
      // Percentages are printed to a tenth, and so are those that the ratio divides.
      #expect(abs(value - printed) <= 0.006, "\(line.formula) = \(line.result)")
    }
  }

  private static func lines(
    _ kind: Target.Kind, _ goal: Double, from start: (Int, Double?), _ values: [Int: Double], unit: PlanModel.Unit = "户"
  ) -> [String] {
    working(kind, goal, from: start, values, unit: unit).lines.map { $0.formula + " = " + $0.result }
  }

  private static func working(
    _ kind: Target.Kind, _ goal: Double, from start: (Int, Double?), _ values: [Int: Double], unit: PlanModel.Unit
  ) -> Working {
    let origin = Origin(path: "test.csv", line: 1)
    let citation = Citation(source: "test", locator: "1")
    let target = Target(
      id: "t", indicator: "i", area: "a", kind: kind, due: .year(2025), goal: Quantity(exactly: goal), comparison: nil,
      baseline: Target.Baseline(period: .year(start.0), quantity: start.1.map { Quantity(exactly: $0) }), path: nil,
      property: nil, modality: nil, campaign: nil, chain: nil, citation: citation, note: nil, origin: origin)
    let indicator = Indicator(
      id: "i", name: .named("指标", "indicator"), theme: "t", unit: unit, direction: .up,
      measure: unit == "%" ? .rate : .stock, definition: "", planRow: nil, releaseLag: 12,
      body: Prose(markdown: "", origin: origin), origin: origin)
    let observations = values.sorted { $0.key < $1.key }.map { year, value in
      Observation(
        indicator: "i", area: "a", period: .year(year), quantity: Quantity(exactly: value), status: .actual,
        citation: citation, note: nil, origin: origin)
    }
    let series = Series(key: Series.Key(indicator: "i", area: "a"), observations: observations)
    let span = Site.PlanSpan(name: "规划", area: "a", baseYear: 2020, start: 2021, end: 2025)
    return Working(
      assess(
        target, series: observations.isEmpty ? nil : series,
        setting: Setting(indicator: indicator, area: nil, span: span), asOf: CalendarDate(lastOf: 6, 2024)))
  }
}
