import Diagnostics
import PlanModel
import Testing

@testable import PlanContent

@Suite struct TextFormatTests {
  @Test("formats read what they are for, and name what they are not for")
  func formats() {
    #expect(TextFormat<CalendarDate>.date.parse("2025-02-29") == nil)
    #expect(TextFormat<CalendarDate>.date.fault("x").code == "bad-date")
    #expect(TextFormat<Period>.period.parse("2021-Q3") == .quarter(2021, 3))
    #expect(TextFormat<Period>.period.fault("x").code == "bad-period")
    #expect(TextFormat<Int>.integer.fault("x").code == "bad-number")
    #expect(TextFormat<String>.url.parse("example.org") == nil)
    #expect(TextFormat<String>.text.parse(" \u{3000}") == nil)
    #expect(TextFormat<String>.text.fault(" ").code == "missing-value")
  }

  @Test("a word that is not known is answered with the nearest")
  func words() {
    let format = TextFormat<Area.Kind>.word
    #expect(format.parse("development-zone") == .developmentZone)
    #expect(format.fault("distrct").help?.en == "did you mean 'district'?")
  }
}
