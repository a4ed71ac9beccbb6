import PlanModel
import TestSupport
import Testing

@testable import PlanContent

@Suite struct PrintedFigureReaderTests {
  /// The first figure of a text.
  private func figure(
    _ printed: String, _ unit: String, _ role: PrintedFigureReader.Role = .measured
  ) throws -> PrintedFigure {
    guard case .figures(let figures) = PrintedFigureReader(unit: PrintedUnit(.sample(unit)), role: role)(printed) else {
      throw NoFigure(printed: printed)
    }
    return try #require(figures.first)
  }

  private struct NoFigure: Error { let printed: String }

  @Test(
    "measured figures are read as the method's table has them",
    arguments: [
      ("913亿元", "亿元", 913, Interval(913)),
      ("近2000户", "户", 2000, Interval(1900, 2000, includesHigh: false)),
      ("接近2000户", "户", 2000, Interval(1900, 2000, includesHigh: false)),
      ("约400", "家", 400, Interval(392, 408)),
      ("400左右", "家", 400, Interval(392, 408)),
      ("400上下", "家", 400, Interval(392, 408)),
      ("约5家", "家", 5, Interval(4.5, 5.5)),
      ("超900家", "家", 900, Interval(900, 1000, includesHigh: false)),
      ("超过900家", "家", 900, Interval(900, 1000, includesHigh: false)),
      ("90余项", "项", 90, Interval(90, 100, includesHigh: false)),
      ("180余", "户", 180, Interval(180, 190, includesHigh: false)),
      ("300多家", "家", 300, Interval(300, 400, includesHigh: false)),
      ("10多万人", "万人", 10, Interval(10, 20, includesHigh: false)),
      ("超万人", "人", 10_000, Interval(10_000, 20_000, includesHigh: false)),
      ("超万人", "万人", 1, Interval(1, 2, includesHigh: false)),
      ("50%以上", "%", 50, Interval(50, 60, includesHigh: false)),
      ("控制在6%以内", "%", 6, Interval(5, 6)),
      ("达到913亿元", "亿元", 913, Interval(913)),
      ("10-15个", "个", 10, Interval(10, 15)),
      ("3～5万人", "万人", 3, Interval(3, 5)),
      ("3%-5%", "%", 3, Interval(3, 5)),
      ("-0.5%", "%", -0.5, Interval(-0.5)),
    ])
  func table(printed: String, unit: String, value: Double, interval: Interval) throws {
    let figure = try figure(printed, unit)
    #expect(figure.value == value)
    #expect(figure.interval == interval)
  }

  @Test(
    "numbers are scaled to the indicator's unit, in Arabic and Chinese numerals and full-width forms",
    arguments: [
      ("5万人", "人", 50_000), ("5万人", "万人", 5), ("1.4万亿", "亿元", 14_000), ("1.4万亿元", "亿元", 14_000),
      ("7.7亿元", "万元", 77_000), ("4415万元", "亿元", 0.4415), ("二百", "家", 200), ("两百五十家", "家", 250),
      ("一百零五户", "户", 105), ("十五个", "个", 15), ("千亿级", "亿元", 1000), ("万亿", "亿元", 10_000), ("亿只", "亿只", 1),
      ("两亿只", "亿只", 2), ("百万亩", "万亩", 100), ("1万5千人", "人", 15_000), ("１２．５％", "%", 12.5), ("1,788亿元", "亿元", 1788),
      ("788平方公里", "平方公里", 788), ("260亿斤", "亿斤", 260), ("17万吨", "万吨", 17), ("35微克/立方米以下", "微克/立方米", 35),
      ("1534*", "件", 1534), ("＞84", "%", 84), ("845家", "户", 845), ("2.0个百分点", "个百分点", 2),
    ])
  func scaling(printed: String, unit: String, value: Double) throws {
    #expect(try figure(printed, unit).value == value)
  }

  @Test(
    "precision is half a unit of the last printed digit",
    arguments: [("913亿元", 0.5), ("7.70亿元", 0.005), ("1.4万亿元", 500), ("二百亿元", 50)])
  func precision(printed: String, precision: Double) throws {
    #expect(try abs(figure(printed, "亿元").precision - precision) < 1e-12)
  }

  @Test(
    "a promised bound is the number itself, with the side it is kept on",
    arguments: [
      ("900户以上", Target.Comparison.atLeast), ("不低于900户", .atLeast), ("至少900户", .atLeast), ("达到900户", .atLeast),
      ("达到900户以上", .atLeast), ("控制在900户以内", .atMost), ("不超过900户", .atMost), ("900户以下", .atMost), ("≤900", .atMost),
      ("＞900", .above), ("低于900户", .below),
    ])
  func bounds(printed: String, comparison: Target.Comparison) throws {
    let figure = try figure(printed, "户", .promised)
    #expect(figure.interval == Interval(900))
    #expect(figure.hedge?.comparison == comparison)
  }

  @Test("预计 makes a forecast, 力争 and 有望 make an aspiration, and neither changes the number")
  func moods() throws {
    let forecast = try figure("预计突破900家", "家")
    #expect(forecast.isForecast && !forecast.isAspiration)
    #expect(forecast.interval == Interval(900, 1000, includesHigh: false))
    #expect(try figure("力争达到900家", "家").isAspiration)
    #expect(try figure("有望超过900家", "家").isAspiration)
    #expect(try !figure("900家", "家").isForecast)
  }

  @Test("only the numbers with the indicator's unit are its figures")
  func unitChooses() throws {
    #expect(try figure("到2025年，总量913亿元，增长7.2%", "%").value == 7.2)
    #expect(try figure("到2025年，总量913亿元，增长7.2%", "亿元").value == 913)
    #expect(try figure("从31颗增至144颗", "颗").value == 31)
  }

  @Test("a fall may be written with either sign")
  func falls() {
    guard case .figures(let figures) = PrintedFigureReader(unit: .percent, role: .measured)("下降2%左右") else {
      Issue.record("no figure")
      return
    }
    #expect(figures.map(\.value) == [2, -2])
    #expect(figures.last?.interval == Interval(-2.5, -1.5))
  }

  @Test(
    "words without digits stay words; digits with another unit are unreadable",
    arguments: [
      ("持续保持", PrintedReading.words), ("按省下达", .words), ("第一方阵", .words), ("“十四五”末", .words), ("到2025年基本建成", .words),
      ("913万人", .unreadable), ("5个百分点", .unreadable),
    ])
  func noFigure(printed: String, reading: PrintedReading) {
    #expect(PrintedFigureReader(unit: PrintedUnit("亿元"), role: .measured)(printed) == reading)
  }

  @Test(
    "strange texts are read without harm",
    arguments: ["", " ", "-", "万万万万万万万万", "99999999999999999999", "1-", "一一", "%", "亿亿亿亿亿亿亿亿亿亿"])
  func strange(printed: String) {
    let reading = PrintedFigureReader(unit: PrintedUnit("亿元"), role: .measured)(printed)
    if case .figures(let figures) = reading { #expect(figures.allSatisfy { !$0.value.isNaN }) }
  }
}
