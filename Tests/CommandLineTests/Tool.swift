import Foundation

/// The built tool, run as its users run it.
struct Tool {
  /// What a run gave.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The executable, which stands beside the bundle of tests.
  static var executable: URL? {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") }.map { URL(filePath: $0) }
    let folders = [bundle?.deletingLastPathComponent(), Bundle.main.executableURL?.deletingLastPathComponent()]
    return folders.compactMap { $0?.appending(path: "jindu") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path)
    }
  }

  /// Runs the tool to its end.
  static func run(_ arguments: String...) throws -> Outcome {
    try run(arguments)
  }

  /// Runs the tool to its end.
  static func run(_ arguments: [String]) throws -> Outcome {
    let (output, errors) = (Pipe(), Pipe())
    let process = try start(arguments, output: output, errors: errors)
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let faults = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: text, errors: faults)
  }

  /// Starts the tool and kills it after `milliseconds`.
  static func kill(after milliseconds: Int, _ arguments: String...) async throws {
    let process = try start(arguments, output: nil, errors: nil)
    try await Task.sleep(for: .milliseconds(milliseconds))
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private static func start(_ arguments: [String], output: Pipe?, errors: Pipe?) throws -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ["LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin"]
    process.standardOutput = output ?? FileHandle.nullDevice
    process.standardError = errors ?? FileHandle.nullDevice
    try process.run()
    return process
  }
}
