import Charting
import Testing

@Suite struct PeriodTextTests {
  @Test(
    "times are named as each language does, in full and on an axis",
    arguments: [
      (PeriodText.year(2021), ["2021年", "2021", "2021", "2021"]),
      (.quarter(2021, 3), ["2021年第3季度", "2021-Q3", "Q3 2021", "Q3 2021"]),
      (.month(2021, 6), ["2021年6月", "2021-06", "June 2021", "Jun 2021"]),
      (.day(2021, 12, 9), ["2021年12月9日", "2021-12-09", "9 December 2021", "9 Dec 2021"]),
      (.span(2017, 2021), ["2017–2021年", "2017–2021", "2017–2021", "2017–2021"]),
    ])
  func names(period: PeriodText, texts: [String]) {
    let made = ChartLanguage.allCases.flatMap { language in
      PeriodText.Form.allCases.map { period.text(in: language, $0) }
    }
    #expect(made == texts)
  }

  @Test(
    "what no calendar has is held inside it",
    arguments: [
      (PeriodText.month(2021, 13), "2021年12月"), (.month(2021, 0), "2021年1月"), (.quarter(2021, 9), "2021年第4季度"),
      (.day(2021, -1, 99), "2021年1月31日"), (.span(2021, 2017), "2017–2021年"), (.span(2021, 2021), "2021年"),
    ])
  func held(period: PeriodText, text: String) {
    #expect(period.text(in: .chinese) == text)
  }
}
