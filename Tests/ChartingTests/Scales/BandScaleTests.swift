import Charting
import Testing

@Suite struct BandScaleTests {
  @Test("bands have equal steps with padding on both sides")
  func bands() {
    let scale = BandScale(count: 4, from: 0, to: 100, padding: 0.5)
    #expect(scale.bandwidth == 12.5)
    #expect((0..<4).map { scale($0) } == [6.25, 31.25, 56.25, 81.25])
    #expect(scale.center(0) == 12.5)
  }

  @Test("no band at all still has a step")
  func empty() {
    #expect(BandScale(count: 0, from: 0, to: 100).step == 100)
  }

  @Test("padding cannot eat the band")
  func padding() {
    #expect(BandScale(count: 1, from: 0, to: 100, padding: 3).bandwidth > 0)
  }
}
