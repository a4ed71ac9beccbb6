import CAllocations
import Glibc

/// What a piece of work on this thread costs.
enum Stopwatch {
  /// Processor seconds: what other processes do on the same core does not count.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = now
    try work()
    return now - start
  }

  /// How often `work` asks for memory; it runs once before, so that what happens only once does not count.
  static func allocations(_ work: () throws -> Void) rethrows -> Int {
    try work()
    let start = allocations_of_this_thread()
    try work()
    return Int(allocations_of_this_thread() - start)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
