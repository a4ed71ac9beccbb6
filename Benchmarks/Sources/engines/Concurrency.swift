import Templating

/// Renders of one template from several tasks at once: they share the program and the data and need no lock.
struct Concurrency {
  let template: Template
  let context: Map

  /// How many renders `tasks` tasks finish in a second of wall-clock time: the best of some rounds.
  func throughput(tasks: Int, renders: Int = 2000, rounds: Int = 9) async throws -> Double {
    var best = 0.0
    for _ in 0..<rounds {
      let time = try await ContinuousClock().measure { try await run(tasks: tasks, renders: renders) }
      best = max(best, Double(tasks * renders) / (time / .seconds(1)))
    }
    return best
  }

  private func run(tasks: Int, renders: Int) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<tasks {
        group.addTask {
          for _ in 0..<renders { _ = try template.render(context) }
        }
      }
      try await group.waitForAll()
    }
  }
}
