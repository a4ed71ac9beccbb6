import Charting
import Testing

@Suite struct YearFractionTests {
  @Test("a year begins on 1 January")
  func beginning() {
    #expect(YearFraction.of(year: 2024) == 2024)
  }

  @Test("half of a common year is over on 2 July at noon, of a leap year when 2 July begins")
  func middle() {
    #expect(YearFraction.of(year: 2024, month: 7, day: 2) == 2024.5)
    #expect(YearFraction.of(year: 2023, month: 7, day: 2) < 2023.5)
    #expect(YearFraction.of(year: 2023, month: 7, day: 3) > 2023.5)
  }

  @Test("days grow through the year without jumps")
  func order() {
    let days = (1...12).flatMap { month in (1...28).map { YearFraction.of(year: 2025, month: month, day: $0) } }
    #expect(days == days.sorted())
    #expect(Set(days).count == days.count)
  }

  @Test("months and days beyond the calendar are held at its bounds")
  func bounds() {
    #expect(YearFraction.of(year: 2023, month: 2, day: 31) == YearFraction.of(year: 2023, month: 2, day: 28))
    #expect(YearFraction.of(year: 2023, month: 0, day: 0) == 2023)
    #expect(YearFraction.of(year: 2023, month: 99, day: 99) < 2024)
  }

  @Test("a century is a leap year only every 400 years")
  func centuries() {
    #expect(YearFraction.of(year: 1900, month: 2, day: 29) == YearFraction.of(year: 1900, month: 2, day: 28))
    #expect(YearFraction.of(year: 2000, month: 2, day: 29) > YearFraction.of(year: 2000, month: 2, day: 28))
  }
}
