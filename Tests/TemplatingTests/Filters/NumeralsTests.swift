import Testing

@testable import Templating

@Suite("Rounding")
struct NumeralsTests {
  @Test("is that of the exact decimal, however near to a half", arguments: 0...7)
  func exact(places: Int) {
    let numbers = [
      0.5, 1.5, 2.5, 0.05, 0.15, 0.25, 1.005, 2.675, 1234.5675, 0.125, 1e9 + 0.5, 123_456_789.25, 1e-7, 1e300,
    ]
    for number in numbers.flatMap({ [$0, -$0, $0.nextUp, $0.nextDown, $0 * 3, $0 / 7] }) {
      let rounded = number.rounded(places: places)
      #expect(rounded == Double(number.fixed(places: places)))
      #expect(rounded.sign == number.sign)
    }
  }
}
