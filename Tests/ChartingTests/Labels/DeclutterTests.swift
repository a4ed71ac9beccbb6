import Testing

@testable import Charting

@Suite struct DeclutterTests {
  private let row = (0..<5).map { Rect(x: Double($0) * 20, y: 0, width: 30, height: 10) }

  @Test("the ends of a row are kept first")
  func ends() {
    #expect(Declutter.endsFirst(5) == [0, 4, 1, 2, 3])
    #expect(Declutter.endsFirst(1) == [0])
    #expect(Declutter.endsFirst(0) == [])
  }

  @Test("labels that overlap one that matters more are dropped")
  func dropped() {
    #expect(Declutter.kept(row, priority: Declutter.endsFirst(5)) == [0, 2, 4])
  }

  @Test("what is taken already stays free")
  func taken() {
    #expect(Declutter.kept(row, priority: [0, 1, 2, 3, 4], avoiding: [row[0]]) == [2, 4])
  }

  @Test("a label moves to its second place when the first is taken")
  func secondPlace() {
    let above = Rect(x: 0, y: 0, width: 10, height: 10)
    let below = Rect(x: 0, y: 30, width: 10, height: 10)
    #expect(Declutter.places([[above, below]], priority: [0], avoiding: [above]) == [0: 1])
  }
}
