import PlanModel
import Testing

@Suite("Instants") struct InstantTests {
  private func instant(_ date: String) throws -> Instant {
    try #require(CalendarDate(date)).instant
  }

  @Test("the number of a year is the instant when it begins")
  func beginning() throws {
    #expect(try instant("2024-01-01").years == 2024)
    #expect(Period.year(2024).startInstant.years == 2024)
  }

  @Test("a period ends when the next one begins")
  func ends() {
    #expect(Period.year(2024).endInstant == Period.year(2025).startInstant)
    #expect(Period.month(2021, 6).endInstant == Period.month(2021, 7).startInstant)
    #expect(Period.quarter(2021, 4).endInstant == Period.year(2021).endInstant)
    #expect(Period.span(2016, 2020).endInstant == Period.span(2021, 2025).startInstant)
    #expect(Period.month(2021, 6).endInstant.years == 2021.5)
    #expect(Period.quarter(2021, 3).startInstant.years == 2021.5)
  }

  @Test("at its end a year is the last complete one, by which its figures are named")
  func completedYears() {
    #expect(Period.year(2024).endInstant.completedYears == 2024)
    #expect(Instant(completedYears: 2024) == Period.year(2024).endInstant)
  }

  @Test("half of a leap year is over when 2 July begins, of a common year at noon")
  func middle() throws {
    #expect(try instant("2024-07-02").years == 2024.5)
    #expect(try instant("2023-07-02").years < 2023.5)
    #expect(try instant("2023-07-03").years > 2023.5)
  }

  @Test("days follow each other through the year")
  func order() throws {
    let days = try (1...12).flatMap { month in
      try (1...28).map { day in try #require(CalendarDate(year: 2025, month: month, day: day)).instant }
    }
    #expect(days == days.sorted())
    #expect(Set(days).count == days.count)
  }

  @Test("a day lies within two days of where its month does")
  func months() throws {
    for month in 1...12 {
      let day = try #require(CalendarDate(year: 2023, month: month, day: 1)).instant
      #expect((day - Period.month(2023, month).startInstant).magnitude < 2.0 / 365)
    }
  }

  @Test("the difference of two instants is in years")
  func difference() {
    #expect(Period.year(2025).endInstant - Period.year(2020).endInstant == 5)
    #expect(Period.year(2020).endInstant - Period.quarter(2021, 2).endInstant == -0.5)
  }
}
