import Publishing
import Synchronization
import Testing

@Suite("Work in parallel")
struct InParallelTests {
  struct Refused: Error {}

  @Test("every result comes once, however many threads there are", arguments: [1, 2, 3, 8, 64])
  func allResults(threads: Int) async throws {
    var results: [Int] = []
    try await inParallel(Array(0..<1000), threads: threads) {
      $0 * 2
    } consume: {
      results.append($0)
    }
    #expect(results.sorted() == (0..<1000).map { $0 * 2 })
  }

  @Test("no elements give no results")
  func acceptsNothing() async throws {
    try await inParallel([Int](), threads: 4) {
      $0
    } consume: { _ in
      Issue.record("a result of nothing")
    }
  }

  @Test("an error of one element is thrown", arguments: [1, 4])
  func throwsErrors(threads: Int) async {
    await #expect(throws: Refused.self) {
      try await inParallel(Array(0..<100), threads: threads) {
        if $0 == 42 { throw Refused() }
      } consume: { _ in
      }
    }
  }

  @Test("an error of who takes the results ends the work", arguments: [1, 4])
  func throwsErrorsOfConsumer(threads: Int) async {
    await #expect(throws: Refused.self) {
      try await inParallel(Array(0..<100), threads: threads) {
        $0
      } consume: {
        if $0 == 42 { throw Refused() }
      }
    }
  }

  @Test("no more than a few results wait to be taken")
  func keepsFew() async throws {
    let alive = Counter()
    var most = 0
    try await inParallel(Array(0..<2000), threads: 2) { _ in
      Tracked(alive)
    } consume: { _ in
      most = max(most, alive.value)
    }
    #expect(most < 200)
    #expect(alive.value == 0)
  }
}

/// How many values are alive.
private final class Counter: Sendable {
  private let count = Atomic(0)

  var value: Int { count.load(ordering: .sequentiallyConsistent) }

  func add(_ number: Int) { count.add(number, ordering: .sequentiallyConsistent) }
}

/// A value that counts itself.
private final class Tracked: Sendable {
  private let counter: Counter

  init(_ counter: Counter) {
    self.counter = counter
    counter.add(1)
  }

  deinit { counter.add(-1) }
}
