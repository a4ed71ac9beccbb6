import FlyingSocks

/// States as server-sent events (HTML standard, section 9.2), one buffer per event.
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  let states: AsyncStream<LiveState>

  func makeAsyncIterator() -> Iterator {
    Iterator(states: states.makeAsyncIterator())
  }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var states: AsyncStream<LiveState>.Iterator
    private var pending: ArraySlice<UInt8> = []

    init(states: AsyncStream<LiveState>.Iterator) {
      self.states = states
    }

    mutating func next() async -> UInt8? {
      if pending.isEmpty { pending = await nextBuffer(suggested: 1)?[...] ?? [] }
      return pending.popFirst()
    }

    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
      await states.next().map { Array($0.event.utf8) }
    }
  }
}

extension LiveState {
  /// The state as one event: its id is the revision, its data the overlay.
  var event: String {
    let lines = (overlay ?? "good").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let data = lines.map { "data: \($0)\n" }.joined()
    return "id: \(revision)\nevent: \(overlay == nil ? "good" : "failed")\n\(data)\n"
  }
}
