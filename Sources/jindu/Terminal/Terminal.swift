import Foundation

/// What standard output leads to.
enum Terminal {
  /// Whether it is a terminal whose user has not asked for plain text (https://no-color.org).
  static var hasColor: Bool {
    isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
  }

  /// How many cells a line may take: as wide as the terminal, from 80 to 120; 120 where there is none.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 120 }
    return min(max(Int(size.ws_col), 80), 120)
  }
}
