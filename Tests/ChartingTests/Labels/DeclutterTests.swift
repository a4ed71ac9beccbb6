import Testing

@testable import Charting

@Suite struct DeclutterTests {
  private let row = (0..<5).map { Rect(x: Double($0) * 20, y: 0, width: 30, height: 10) }

  @Test("the ends of a row are kept first")
  func ends() {
    #expect(Array(Declutter.endsFirst(5)) == [0, 4, 1, 2, 3])
    #expect(Array(Declutter.endsFirst(1)) == [0])
    #expect(Array(Declutter.endsFirst(0)) == [])
  }

  @Test("labels that overlap one that matters more are dropped, their ticks stay")
  func dropped() {
    var ticks = (0..<5).map { index in
      let x = Double(index) * 20
      return AxisTick(
        value: x, line: .vertical(x: x, from: 0, to: 5),
        label: Label("12345", x: x, baseline: 20, style: TextStyle(fontSize: 10)))
    }
    ticks.declutter(in: Declutter.endsFirst(5))
    #expect(ticks.map { $0.label != nil } == [true, false, true, false, true])
  }

  @Test("what is taken already stays free")
  func taken() {
    var room = Declutter.Room(avoiding: [row[0]])
    #expect(row.map { room.take($0) } == [false, false, true, false, true])
  }

  @Test("what is filled is free for nothing else")
  func filled() {
    var room = Declutter.Room()
    #expect(room.isFree(row[1]))
    room.fill(row[0])
    #expect(!room.isFree(row[1]))
    #expect(room.isFree(row[2]))
  }

  @Test("room that is taken once is not free again, nor what is nearer than the gap")
  func room() {
    var room = Declutter.Room(avoiding: [row[0]], gap: 2)
    let free = [(31.0, 0.0), (33, 0), (33, 5)].map { room.take(Rect(x: $0, y: $1, width: 10, height: 10)) }
    #expect(free == [false, true, false])
  }
}
