import Testing

@testable import PlanContent

@Suite struct DecimalTests {
  @Test(
    "plain decimals are read with half a unit of their last digit",
    arguments: [("1788", 1788, 0.5), ("7.2", 7.2, 0.05), ("-0.50", -0.5, 0.005), ("+3", 3, 0.5)])
  func plain(text: String, value: Double, precision: Double) throws {
    let decimal = try #require(Decimal(text))
    #expect(decimal.value == value)
    #expect(abs(decimal.precision - precision) < 1e-12)
  }

  @Test(
    "anything else is no decimal",
    arguments: ["", "-", ".", "1.", ".5", "1.2.3", "1,788", "1e3", "0x1F", "nan", "inf", "7%", " 1", "１", "5-3"])
  func other(text: String) {
    #expect(Decimal(text) == nil)
  }
}
