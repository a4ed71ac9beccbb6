import PlanModel
import TestSupport
import Testing

@testable import PlanContent

@Suite("The table of printed figures")
struct PrintedTableTests {
  @Test("a measured figure", arguments: PrintedCase.measured)
  func measuredFigure(_ row: PrintedCase) throws {
    try expect(PrintedFigureReader(unit: PrintedUnit(.sample(row.unit)), role: .measured)(row.printed), row)
  }

  @Test("a promised figure", arguments: PrintedCase.promised)
  func promisedFigure(_ row: PrintedCase) throws {
    try expect(PrintedFigureReader(unit: PrintedUnit(.sample(row.unit)), role: .promised)(row.printed), row)
  }

  @Test("a promised multiple", arguments: PrintedCase.multiples)
  func promisedMultiple(_ row: PrintedCase) throws {
    try expect(PrintedMultipleReader(role: .promised)(row.printed), row)
  }

  @Test("every line of the tables is a case")
  func count() {
    #expect([PrintedCase.measured, PrintedCase.promised, PrintedCase.multiples].map(\.count) == [89, 30, 20])
  }

  @Test("an unknown number of tens or hundreds is words", arguments: ["数百家", "几十家", "数十万家"])
  func vague(printed: String) {
    #expect(PrintedFigureReader(unit: PrintedUnit("家"), role: .measured)(printed) == .words)
  }

  private func expect(_ reading: PrintedReading, _ row: PrintedCase) throws {
    guard case .figures(let figures) = reading else {
      Issue.record("\(row.printed) is read as \(reading)")
      return
    }
    let figure = try #require(figures.first)
    let slack = 1e-9 * abs(row.value)
    #expect(abs(figure.value - row.value) <= slack)
    #expect(
      abs(figure.interval.low - row.interval.low) <= slack && abs(figure.interval.high - row.interval.high) <= slack)
    #expect(figure.interval.includesHigh == row.interval.includesHigh)
    #expect(figure.words == row.words)
  }
}
