import Charting
import Testing

@Suite struct BandScaleTests {
  @Test("bands have equal steps, one after the other")
  func bands() {
    let scale = BandScale(count: 4, from: 10, to: 110)
    #expect((0..<4).map { scale($0) } == [10, 35, 60, 85])
    #expect(scale.center(0) == 22.5)
  }

  @Test("no band at all still has a step")
  func empty() {
    #expect(BandScale(count: 0, from: 0, to: 100).step == 100)
  }
}
