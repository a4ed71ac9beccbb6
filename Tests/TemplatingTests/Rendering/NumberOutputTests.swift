import Testing

@testable import Templating

@Suite("Numbers as bytes")
struct NumberOutputTests {
  @Test(
    "whole numbers are their digits",
    arguments: [0, 7, 9, 10, 99, 100, 1234, -1, -10, -907, Int.max, Int.min])
  func wholeNumbers(number: Int) {
    var bytes = ByteBuffer()
    bytes.append(number)
    #expect(bytes.text == String(number))
  }

  @Test(
    "floats are their shortest text, whether written quickly or not",
    arguments: [
      0, -0.0, 0.5, -0.5, 1, 12.25, 0.001, 0.0001, 0.1 + 0.2, 1234.567, -1234.056, 0.3, 1e15, 999_999_999_999.999, 1e16,
      1e300, .leastNonzeroMagnitude, 2.675, 1.0005, .infinity, -.infinity, .nan,
    ])
  func floats(number: Double) {
    #expect(written(number) == number.shortestText)
  }

  @Test("every number of thousandths is its shortest text")
  func thousandths() {
    for number in stride(from: -5000, through: 5000, by: 7) {
      let float = Double(number) / 1000
      #expect(written(float) == float.shortestText)
      #expect(written(float.nextUp) == float.nextUp.shortestText)
    }
  }

  private func written(_ number: Double) -> String {
    var bytes = ByteBuffer()
    bytes.append(number)
    return bytes.text
  }
}
