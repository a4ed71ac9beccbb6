import Charting
import Testing

@Suite struct LinearScaleTests {
  @Test("a value maps in proportion")
  func proportion() {
    #expect(LinearScale(domain: 0...10, from: 100, to: 200)(2.5) == 125)
  }

  @Test("a range may run backwards")
  func backwards() {
    let y = LinearScale(domain: 0...10, from: 200, to: 0)
    #expect(y(0) == 200)
    #expect(y(10) == 0)
  }

  @Test("an empty domain maps to the middle of the range")
  func emptyDomain() {
    #expect(LinearScale(domain: 5...5, from: 0, to: 100)(5) == 50)
  }

  @Test("values outside the domain go on in proportion")
  func outside() {
    #expect(LinearScale(domain: 0...10, from: 0, to: 100)(12) == 120)
  }
}
