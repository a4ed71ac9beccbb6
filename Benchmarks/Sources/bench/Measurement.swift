import Glibc

/// What one run of a program took.
struct Measurement {
  /// Wall-clock seconds.
  let seconds: Double
  /// Processor seconds, user and system, on all cores.
  let processorSeconds: Double
  /// Peak resident memory in mebibytes.
  let peakMebibytes: Double
  /// The program's exit status.
  let status: CInt

  /// Runs `program` with `arguments` to its end; nil if it cannot be started.
  init?(running program: String, _ arguments: [String]) {
    let words = ([program] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    let start = Self.now
    var process = pid_t()
    guard posix_spawn(&process, program, nil, nil, words + [nil], environ) == 0 else { return nil }
    var usage = rusage()
    var raw: CInt = 0
    guard wait4(process, &raw, 0, &usage) == process else { return nil }
    seconds = Self.now - start
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peakMebibytes = Double(usage.ru_maxrss) / 1024
    status = (raw >> 8) & 0xff
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
