import Glibc

/// What one run of a program took.
struct Measurement {
  /// Wall-clock seconds.
  let seconds: Double
  /// Processor seconds in the program itself, on all cores.
  let userSeconds: Double
  /// Processor seconds in the kernel for it, on all cores.
  let kernelSeconds: Double
  /// Peak resident memory in mebibytes.
  let peakMebibytes: Double
  /// The program's exit status.
  let status: CInt

  /// Runs `program` with `arguments` to its end and writes all it says to the file `output`; nil if it cannot be started.
  init?(running program: String, _ arguments: [String], output: String) {
    let words = ([program] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    let start = Self.now
    var process = pid_t()
    guard posix_spawn(&process, program, &actions, nil, words + [nil], environ) == 0 else { return nil }
    var usage = rusage()
    var raw: CInt = 0
    guard wait4(process, &raw, 0, &usage) == process else { return nil }
    seconds = Self.now - start
    userSeconds = Self.seconds(usage.ru_utime)
    kernelSeconds = Self.seconds(usage.ru_stime)
    peakMebibytes = Double(usage.ru_maxrss) / 1024
    status = raw & 0x7f == 0 ? (raw >> 8) & 0xff : -1
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
