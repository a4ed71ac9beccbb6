import Foundation
import Synchronization

/// Where a run is, for those who find it crashed or hanging.
final class FuzzLog: Sendable {
  /// The file that holds the seed of the case that runs, also after a crash.
  let url = FileManager.default.temporaryDirectory.appending(path: "templating-fuzz-seed")
  /// The seed of the case that runs.
  let seed = Atomic<UInt64>(0)
  /// The number of cases that have begun.
  let count = Atomic<Int>(0)
  private let file: FileHandle

  init() throws {
    try Data().write(to: url)
    file = try FileHandle(forWritingTo: url)
  }

  func begin(_ seed: UInt64) throws {
    self.seed.store(seed, ordering: .relaxed)
    count.add(1, ordering: .relaxed)
    try file.seek(toOffset: 0)
    let digits = String(seed)
    try file.write(contentsOf: Data((digits + String(repeating: " ", count: 20 - digits.count) + "\n").utf8))
  }

  /// Stops the process when one case takes over a minute, which no limit allows.
  func watch() async throws {
    var last = -1
    while true {
      try await Task.sleep(for: .seconds(60))
      let now = count.load(ordering: .relaxed)
      precondition(now != last, "the case hangs: FUZZ_SEED=\(seed.load(ordering: .relaxed))")
      last = now
    }
  }
}
