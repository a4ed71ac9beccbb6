import Charting
import Testing

@Suite struct PointScaleTests {
  @Test("the first and the last point stand at the ends, the others at equal distances")
  func ends() {
    let scale = PointScale(count: 3, from: 10, to: 50)
    #expect((0..<3).map { scale($0) } == [10, 30, 50])
  }

  @Test("a single point stands in the middle")
  func single() {
    #expect(PointScale(count: 1, from: 0, to: 60)(0) == 30)
  }

  @Test("a range may run backwards, and none or fewer points are no fault")
  func backwards() {
    let scale = PointScale(count: 2, from: 50, to: 10)
    #expect((scale(0), scale(1)) == (50, 10))
    #expect(PointScale(count: -1, from: 0, to: 10).count == 0)
  }
}
