import ArgumentParser
import Foundation

/// The two streams of the terminal, written at once and without a crash where they are closed or full.
enum Output {
  /// Writes to standard output; ends the program with 70 if that fails.
  static func write(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      complain("cannot write to standard output: \(error.localizedDescription)\n")
      throw ExitCode(70)
    }
  }

  /// Writes text to standard output.
  static func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Writes text to standard error; where that is closed there is nobody left to tell.
  static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
