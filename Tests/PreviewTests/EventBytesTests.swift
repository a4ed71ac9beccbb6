import Testing

@testable import Preview

@Suite("Events")
struct EventBytesTests {
  @Test("A good state is one event with the revision as its id")
  func good() {
    #expect(LiveState(revision: "r-1").event == "id: r-1\nevent: good\ndata: good\n\n")
  }

  @Test("A failed state carries the overlay, line by line, whatever its line breaks")
  func failed() {
    let state = LiveState(revision: "r-1", overlay: "<h1>\n\nevent: x\r\n</h1>")
    #expect(state.event == "id: r-1\nevent: failed\ndata: <h1>\ndata: \ndata: event: x\ndata: </h1>\n\n")
  }

  @Test("The bytes are the events in their order, one buffer each, and end with the states")
  func bytes() async {
    let (states, continuation) = AsyncStream.makeStream(of: LiveState.self)
    for number in 1...2 { continuation.yield(LiveState(revision: "\(number)")) }
    continuation.finish()
    var iterator = EventBytes(states: states).makeAsyncIterator()
    #expect(await iterator.nextBuffer(suggested: 1) == Array(LiveState(revision: "1").event.utf8))
    #expect(await iterator.next() == UInt8(ascii: "i"))
    #expect(await iterator.next() == UInt8(ascii: "d"))
  }
}
