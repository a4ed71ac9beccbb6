import TestSupport
import Testing

@testable import Preview

@Suite("Watcher", .timeLimit(.minutes(5)))
struct WatcherTests {
  private let site: TemporaryFolder
  private let watcher: Watcher

  init() throws {
    site = try TemporaryFolder(["a.md": "a"])
    watcher = Watcher(paths: [site.path], interval: .milliseconds(5))
  }

  @Test("A change is returned as the state that the files came to rest in")
  func change() async throws {
    let before = watcher.fingerprint()
    try site.write("longer", to: "a.md")
    let after = try await watcher.change(since: before)
    #expect(after != before)
    #expect(after == watcher.fingerprint())
  }

  @Test("Changes made before the call are not lost")
  func noChangeIsLost() async throws {
    var seen = watcher.fingerprint()
    for name in ["b.md", "sub/c.md"] {
      try site.write("x", to: name)
      seen = try await watcher.change(since: seen)
    }
    try site.remove("b.md")
    #expect(try await watcher.change(since: seen) == watcher.fingerprint())
  }

  @Test("Waiting ends with the task")
  func cancellation() async {
    let watcher = watcher
    let waiting = Task { try await watcher.change(since: watcher.fingerprint()) }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
  }
}
