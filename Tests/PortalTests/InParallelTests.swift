import Testing

@testable import Portal

@Suite("Work in parallel")
struct InParallelTests {
  struct Refused: Error {}

  @Test("results keep the order of their elements, however many threads there are", arguments: [1, 2, 3, 8, 64])
  func keepsOrder(threads: Int) async throws {
    let numbers = Array(0..<1000)
    #expect(try await inParallel(numbers, threads: threads) { $0 * 2 } == numbers.map { $0 * 2 })
  }

  @Test("no elements give no results")
  func acceptsNothing() async throws {
    #expect(try await inParallel([Int](), threads: 4) { $0 }.isEmpty)
  }

  @Test("an error of one element is thrown", arguments: [1, 4])
  func throwsErrors(threads: Int) async {
    await #expect(throws: Refused.self) {
      try await inParallel(Array(0..<100), threads: threads) { if $0 == 42 { throw Refused() } }
    }
  }
}
