import PlanModel
import Testing

@Suite struct CalendarDateTests {
  @Test(
    "only days of the calendar are dates",
    arguments: ["2025-02-29", "2100-02-29", "2025-13-01", "2025-04-31", "2025-1-01", "2025-01-01x", "", "2025/01/01"])
  func bad(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    "leap days are dates, and dates print as they are read",
    arguments: ["2024-02-29", "2000-02-29", "2025-12-31", "0999-01-01"])
  func good(text: String) throws {
    #expect(try #require(CalendarDate(text)).year == Int(text.prefix(4)))
  }

  @Test("months are added across years, to the last day")
  func adding() {
    #expect(CalendarDate("2025-12-31")?.endOfMonth(after: 12) == CalendarDate("2026-12-31"))
    #expect(CalendarDate("2025-12-31")?.endOfMonth(after: 2) == CalendarDate("2026-02-28"))
  }

  @Test("dates order by time and print with two digits")
  func order() throws {
    let early = try #require(CalendarDate("2025-02-03"))
    let late = try #require(CalendarDate("2025-11-01"))
    #expect(early < late)
    #expect(early.description == "2025-02-03")
  }
}
