import Foundation

/// The real Jinja2, in a Python of its own that is told over a pipe what to render.
final class Jinja2 {
  private let process = Process()
  private let (requests, answers) = (Pipe(), Pipe())

  /// Starts `python` with `worker`, which renders the templates in the folder `templates`.
  init(python: URL, worker: URL, templates: URL) throws {
    process.executableURL = python
    process.arguments = [worker.path, templates.path]
    (process.standardInput, process.standardOutput) = (requests, answers)
    try process.run()
  }

  func engine<Data: Page>(_ page: Data) throws -> Engine {
    _ = try ask("load", Data.name, String(decoding: try JSONEncoder().encode(page), as: UTF8.self))
    return Engine(
      "Jinja2", .faster(5),
      output: { [self] in Array(try ask("render", Data.name, "").utf8) },
      run: { [self] count in try Double(ask("time", Data.name, "\(count)")) ?? .nan })
  }

  func stop() {
    requests.fileHandleForWriting.closeFile()
    process.waitUntilExit()
  }

  /// Sends one line; the answer is one line of JSON text.
  private func ask(_ verb: String, _ page: String, _ argument: String) throws -> String {
    try requests.fileHandleForWriting.write(contentsOf: Data("\(verb) \(page) \(argument)\n".utf8))
    var line = Data()
    while line.last != UInt8(ascii: "\n") {
      let part = answers.fileHandleForReading.availableData
      guard !part.isEmpty else { throw Incomparable.noAnswer }
      line += part
    }
    return try JSONDecoder().decode(String.self, from: line)
  }
}
