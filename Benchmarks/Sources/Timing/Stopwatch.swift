import CAllocations
import Glibc

/// What a piece of work on this thread costs.
public enum Stopwatch {
  /// Processor seconds: what other processes do on the same core does not count.
  public static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = now
    try work()
    return now - start
  }

  /// How often `work` asks for memory; it runs once before, so that what happens only once does not count.
  public static func allocations(_ work: () throws -> Void) rethrows -> Int {
    try work()
    let start = allocations_of_this_thread()
    try work()
    return Int(allocations_of_this_thread() - start)
  }

  /// The processor seconds of one `work` in the fastest round and in the median one, of `repetitions` each.
  ///
  /// The fastest is what the work takes; what shares the core, its caches and its memory with other processes takes longer.
  public static func time(
    rounds: Int = 101, repetitions: Int = 100, _ work: () throws -> Void
  ) rethrows -> (fastest: Double, median: Double) {
    let times = try (0..<rounds).map { _ in
      try seconds { for _ in 0..<repetitions { try work() } } / Double(repetitions)
    }.sorted()
    return (times[0], times[rounds / 2])
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
