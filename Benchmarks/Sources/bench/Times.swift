import Foundation

/// The least that builds took, of all rounds.
struct Times {
  private var rounds: [Workshop.Round] = []

  static let header = "tool              run           wall       user     kernel   peak memory"

  mutating func add(_ round: Workshop.Round) { rounds.append(round) }

  private static let runs: [(name: String, part: @Sendable (Workshop.Round) -> Measurement)] = [
    ("fresh", { $0.fresh }), ("again", { $0.again }), ("status", { $0.status }),
  ]

  /// A line for each kind of run.
  func table(of tool: String) -> String {
    Self.runs.map { name, part in
      let label = column(tool, 16) + "  " + column(name, 6)
      return label
        + String(
          format: "  %8.2f s %8.2f s %8.2f s  %8.0f MiB", least(part, \.seconds), least(part, \.userSeconds),
          least(part, \.kernelSeconds), least(part, \.peakMebibytes))
    }.joined(separator: "\n")
  }

  /// A line for each kind of run, of this tool's numbers divided by those of another.
  func ratios(to other: Times) -> String {
    Self.runs.map { name, part in
      func ratio(_ number: (Measurement) -> Double) -> Double { least(part, number) / other.least(part, number) }
      return column("second / first", 16) + "  " + column(name, 6)
        + String(
          format: "  %8.2f   %8.2f   %8.2f    %8.2f      processor %.2f", ratio(\.seconds), ratio(\.userSeconds),
          ratio(\.kernelSeconds), ratio(\.peakMebibytes), ratio { $0.userSeconds + $0.kernelSeconds })
    }.joined(separator: "\n")
  }

  private func least(_ part: (Workshop.Round) -> Measurement, _ number: (Measurement) -> Double) -> Double {
    rounds.map { number(part($0)) }.min() ?? .nan
  }

  private func column(_ text: String, _ width: Int) -> String {
    text.padding(toLength: width, withPad: " ", startingAt: 0)
  }
}
