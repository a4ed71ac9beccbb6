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

  @Test("room that is taken once is not free again, nor what is nearer than the gap")
  func room() {
    var room = Declutter.Room(avoiding: [row[0]], gap: 2)
    let free = [(31.0, 0.0), (33, 0), (33, 5)].map { room.take(Rect(x: $0, y: $1, width: 10, height: 10)) }
    #expect(free == [false, true, false])
  }
}
