import Foundation

/// The outcome of a contest as lines of text.
struct Report {
  let contest: Contest
  /// Seconds per render, engine by engine, ours first.
  let times: [Double]
  /// Seconds.
  let compileTime: Double

  var lines: [String] {
    let compiled = String(format: "  Jindu compiles the template in %.0f µs", compileTime * 1e6)
    return ["", title] + contest.engines.indices.map(line) + [compiled]
  }

  private var title: String {
    Self.column("\(contest.page), \(contest.size) bytes") + "   per render   allocations   Jindu is        goal"
  }

  private func line(_ place: Int) -> String {
    let engine = contest.engines[place]
    let time = String(format: "%10.1f µs", times[place] * 1e6)
    let allocations = engine.allocations.map(String.init) ?? "not counted"
    let verdict = engine.goal.map { $0.verdict(times[place] / times[0]) } ?? ""
    return Self.column("  " + engine.name) + time + Self.right(allocations, 14) + verdict
  }

  private static func column(_ text: String) -> String {
    text.padding(toLength: 24, withPad: " ", startingAt: 0)
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
