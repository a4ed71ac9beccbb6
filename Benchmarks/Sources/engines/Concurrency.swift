import Templating
import Timing

/// Renders of one template from several tasks at once: they share the program and the data and need no lock.
struct Concurrency {
  let template: Template
  let context: Map

  /// The processor seconds of one render while `tasks` tasks render: the median of some rounds.
  ///
  /// What waiting for each other, or for memory that both cores write, would cost shows here; what other processes do
  /// does not.
  func seconds(tasks: Int, renders: Int = 1000, rounds: Int = 21) async throws -> Double {
    var times: [Double] = []
    for _ in 0..<rounds { times.append(try await run(tasks: tasks, renders: renders) / Double(tasks * renders)) }
    return times.sorted()[rounds / 2]
  }

  /// The processor seconds of all tasks.
  private func run(tasks: Int, renders: Int) async throws -> Double {
    try await withThrowingTaskGroup(of: Double.self) { group in
      for _ in 0..<tasks {
        group.addTask {
          try Stopwatch.seconds { for _ in 0..<renders { _ = try template.render(context) } }
        }
      }
      var total = 0.0
      for try await seconds in group { total += seconds }
      return total
    }
  }
}
