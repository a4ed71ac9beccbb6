import PlanModel
import Testing

@Suite struct PeriodTests {
  @Test(
    "periods are read and written in the form of the data files",
    arguments: [
      ("2021", Period.year(2021)), ("2021-06", .month(2021, 6)), ("2021-Q3", .quarter(2021, 3)),
      ("2017/2021", .span(2017, 2021)),
    ])
  func forms(text: String, period: Period) {
    #expect(Period(text) == period)
    #expect(period.description == text)
  }

  @Test(
    "anything else is no period",
    arguments: [
      "", "21", "2021-13", "2021-00", "2021-6", "2021-Q5", "2021-Q", "2021/2017", "2021/", "2021-06-01", "20２1", "+021",
    ])
  func others(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("a period knows its first and last day")
  func days() {
    #expect(Period.quarter(2021, 3).start == CalendarDate(year: 2021, month: 7, day: 1))
    #expect(Period.quarter(2021, 3).end == CalendarDate(year: 2021, month: 9, day: 30))
    #expect(Period.span(2017, 2021).start == CalendarDate(year: 2017, month: 1, day: 1))
    #expect(Period.month(2024, 2).end == CalendarDate(year: 2024, month: 2, day: 29))
  }

  @Test("periods order by end, the shorter first")
  func order() {
    let periods: [Period] = [.span(2017, 2021), .year(2021), .month(2021, 12), .quarter(2021, 4), .year(2020)]
    #expect(periods.sorted() == [.year(2020), .month(2021, 12), .quarter(2021, 4), .year(2021), .span(2017, 2021)])
  }
}
