import Charting
import Testing

@Suite struct TimeScaleTests {
  @Test("with room every year has a tick where it ends")
  func everyYear() {
    let ticks = TimeScale(domain: 2021...2026, from: 0, to: 600).ticks(spacing: 40, wholeYears: true)
    #expect(ticks.map(\.text) == ["2020", "2021", "2022", "2023", "2024", "2025"])
    #expect(ticks.map(\.time) == [2021, 2022, 2023, 2024, 2025, 2026])
  }

  @Test("with less room ticks name even years, then fives")
  func fewerYears() {
    let domain = 2016.0...2026.0
    #expect(
      TimeScale(domain: domain, from: 0, to: 300).ticks(spacing: 40, wholeYears: true).map(\.text)
        == ["2016", "2018", "2020", "2022", "2024"])
    #expect(
      TimeScale(domain: domain, from: 0, to: 100).ticks(spacing: 40, wholeYears: true).map(\.text)
        == ["2015", "2020", "2025"])
  }

  @Test("ticks can name the years that begin there")
  func beginning() {
    let scale = TimeScale(domain: 2015...2025, from: 0, to: 100)
    let ticks = scale.ticks(spacing: 40, wholeYears: true, naming: .beginning)
    #expect(ticks.map(\.text) == ["2015", "2020", "2025"])
    #expect(ticks.map(\.time) == [2015, 2020, 2025])
  }

  @Test("within a year ticks stand where months end and are written with them")
  func months() {
    let scale = TimeScale(domain: 2025...2026, from: 0, to: 400)
    #expect(
      scale.ticks(spacing: 70, wholeYears: false).map(\.text)
        == ["2024-12", "2025-03", "2025-06", "2025-09", "2025-12"])
    #expect(
      scale.ticks(spacing: 70, wholeYears: false, naming: .beginning).map(\.text)
        == ["2025-01", "2025-04", "2025-07", "2025-10", "2026-01"])
  }

  @Test("annual data never have month ticks")
  func annual() {
    let ticks = TimeScale(domain: 2025.5...2026.5, from: 0, to: 400).ticks(spacing: 40, wholeYears: true)
    #expect(ticks.map(\.text) == ["2025"])
  }

  @Test("ticks of a very long time are far apart")
  func longTime() {
    let ticks = TimeScale(domain: -90_000...90_000, from: 0, to: 300).ticks(spacing: 50, wholeYears: true)
    #expect((1...6).contains(ticks.count))
  }
}
