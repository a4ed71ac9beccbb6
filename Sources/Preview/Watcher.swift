import Files

/// Waits for changes of files by looking at them: notifications miss changes on network and shared file systems.
struct Watcher: Sendable {
  let paths: [String]
  var interval: Duration = .milliseconds(250)

  /// The present state of the files.
  func fingerprint() -> Fingerprint {
    Fingerprint(of: paths)
  }

  /// Waits until the files differ from `old` and have stopped changing, and returns their state then.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  func change(since old: Fingerprint) async throws -> Fingerprint {
    var last = old
    while true {
      try await Task.sleep(for: interval)
      let now = fingerprint()
      if now == last, now != old { return now }
      last = now
    }
  }
}
