import PlanModel
import Testing

@testable import PlanContent

@Suite struct PrintedMultipleReaderTests {
  @Test(
    "doublings, times and times more are told apart",
    arguments: [
      ("翻一番", 2, Interval(2)), ("翻两番", 4, Interval(4)), ("翻番", 2, Interval(2)), ("倍增", 2, Interval(2)),
      ("增长一倍", 2, Interval(2)), ("增长4倍", 5, Interval(5)), ("是2016年的6.5倍", 6.5, Interval(6.5)),
      ("近4倍", 4, Interval(3.8, 4, includesHigh: false)), ("增长近4倍", 5, Interval(4.8, 5, includesHigh: false)),
    ])
  func multiples(printed: String, value: Double, interval: Interval) {
    guard case .figures(let figures) = PrintedMultipleReader(role: .promised)(printed) else {
      Issue.record("no multiple in \(printed)")
      return
    }
    #expect(figures.map(\.value) == [value])
    #expect(figures.map(\.interval) == [interval])
  }

  @Test("words that tell no multiple are words")
  func words() {
    #expect(PrintedMultipleReader(role: .promised)("大幅提高") == .words)
  }
}
