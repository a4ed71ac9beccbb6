import Timing

/// One engine with one page: the template compiled, the data in the engine's own form.
struct Engine {
  let name: String
  /// How fast ours shall be beside it; nil for ours.
  let goal: Goal?
  /// The rendered page, to be compared with the others'.
  let output: () throws -> [UInt8]
  /// Renders a number of times; yields processor seconds.
  let run: (_ count: Int) throws -> Double
  /// How often one render asks for memory; nil where that cannot be counted.
  let allocations: Int?

  /// An engine in this process.
  init<Output>(
    _ name: String, _ goal: Goal? = nil, bytes: @escaping (Output) -> [UInt8], render: @escaping () throws -> Output
  ) throws {
    self.name = name
    self.goal = goal
    output = { bytes(try render()) }
    run = { count in
      try Stopwatch.seconds { for _ in 0..<count { _ = try render() } }
    }
    allocations = try Stopwatch.allocations { _ = try render() }
  }

  /// An engine in another process.
  init(
    _ name: String, _ goal: Goal, output: @escaping () throws -> [UInt8], run: @escaping (_ count: Int) throws -> Double
  ) {
    self.name = name
    self.goal = goal
    self.output = output
    self.run = run
    allocations = nil
  }
}
