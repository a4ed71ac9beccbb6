import PlanDesk
import PlanModel
import TestSupport
import Testing

@Suite("What was measured")
struct FiguresTests {
  private let desk = PlanDesk(
    judging: Plan(
      site: Sample.site(), sources: Sample.documents, areas: [Sample.town, Sample.area("east", "东区")],
      indicators: [Sample.indicator("output"), Sample.indicator("firms")],
      observations: Sample.figures("firms", "east", from: 2021, [100, .hedged(110, 105, 115), 120]) + [
        Sample.figure("firms", "east", .year(2022), .hedged(108, 100, 110), in: "plan"),
        Sample.figure("output", "town", .quarter(2023, 1), 5), Sample.figure("output", "town", .quarter(2023, 2), 9),
        Sample.figure("output", "town", .year(2024), 40, .forecast), Sample.figure("firms", "town", .year(2021), 300),
      ],
      targets: [Sample.promise("output", "east", 50, by: .year(2030))]))

  private func key(_ indicator: Indicator.ID, _ area: Area.ID) -> Series.Key {
    Series.Key(indicator: indicator, area: area)
  }

  @Test("series are found by their key, by area and by indicator, in the order of areas")
  func series() {
    #expect(desk.series(key("firms", "east"))?.observations.map(\.period.year) == [2021, 2022, 2023])
    #expect(desk.series(key("output", "east")) == nil)
    #expect(desk.series(in: "town") == [key("firms", "town"), key("output", "town")])
    #expect(desk.series(of: "firms") == [key("firms", "town"), key("firms", "east")])
  }

  @Test("an indicator has the areas in which it is measured and those in which it is promised")
  func areas() {
    #expect(desk.areas(of: "output") == ["town", "east"])
    #expect(desk.areas(of: "nothing") == [])
  }

  @Test("years are those of figures and of promises")
  func years() {
    #expect(desk.years == [2021, 2022, 2023, 2024, 2030])
  }

  @Test("a year has the last figure of each series, by indicator in the plan's order")
  func yearly() {
    #expect(desk.figures(in: 2023).map(\.quantity?.value) == [9, 120])
    #expect(desk.figures(in: 2030).isEmpty)
  }

  @Test("the newest figure is one that was measured, not one that is only expected")
  func latest() {
    #expect(desk.latestPeriod == .year(2023))
    #expect(PlanDesk(judging: Plan(site: Sample.site())).latestPeriod == nil)
  }

  @Test("a replaced figure counts neither as a figure nor as the one of its year, but as a hedge")
  func replaced() {
    #expect(desk.figureCount(of: key("firms", "east")) == 3 && desk.figureCount(of: key("output", "east")) == 0)
    #expect(desk.figures(in: 2022).map(\.quantity?.value) == [110])
    #expect(desk.hedgedFigures.map(\.quantity?.value) == [110, 108])
  }
}
