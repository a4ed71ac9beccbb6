import Foundation
import Testing

@testable import Templating

/// Random templates and data against the engine.
///
/// The environment says how long (`FUZZ_SECONDS`, 5), from which seed on (`FUZZ_START`, 0), or which one case alone
/// (`FUZZ_SEED`). After a crash, `templating-fuzz-seed` in the temporary folder holds the seed of the case.
@Suite("The fuzzer")
struct FuzzTests {
  private static let limits = {
    var limits = Limits()
    limits.steps = 100_000
    limits.output = 1_000_000
    return limits
  }()

  @Test("finds no trap, hang, unbounded memory or fault without a place")
  func run() async throws {
    let log = try FuzzLog()
    let before = Self.peakMemory
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await log.watch() }
      group.addTask { try Self.runCases(log) }
      defer { group.cancelAll() }
      // The watch never ends by itself.
      try await group.next()
    }
    #expect(Self.peakMemory - before < 1_500_000_000, "memory grows without bounds")
    print("fuzzed \(log.count.load(ordering: .relaxed)) cases")
  }

  private static func runCases(_ log: FuzzLog) throws {
    let environment = ProcessInfo.processInfo.environment
    if let seed = environment["FUZZ_SEED"].flatMap(UInt64.init) { return try check(seed, log) }
    let seconds = environment["FUZZ_SECONDS"].flatMap(Double.init) ?? 5
    let end = ContinuousClock.now + .seconds(seconds)
    var seed = environment["FUZZ_START"].flatMap(UInt64.init) ?? 0
    while ContinuousClock.now < end {
      try check(seed, log)
      seed &+= 1
    }
  }

  private static func check(_ seed: UInt64, _ log: FuzzLog) throws {
    try log.begin(seed)
    let example = FuzzCase(seed: seed)
    let outcome = FuzzOutcome(example, limits: limits)
    let flaw = outcome.flaw(in: example, limits: limits)
    #expect(flaw == nil, "FUZZ_SEED=\(seed)")
    let isRepeatable = outcome == FuzzOutcome(example, limits: limits)
    #expect(isRepeatable, "not the same twice: FUZZ_SEED=\(seed)")
  }

  /// The most memory that the process has had, in bytes.
  private static var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
