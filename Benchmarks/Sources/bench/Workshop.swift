import Foundation
import SyntheticPortals

/// A portal in a folder, with the tool and the theme that build it.
struct Workshop {
  /// What one round of builds took.
  struct Round {
    let fresh: Measurement
    let again: Measurement
    let status: Measurement
  }

  /// A run that did not do what it should, with what the tool said.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let tool: Tool
  let root: URL
  let observations: Int
  let targets: Int

  /// Writes the content of `portal` and the theme into `folder`, whatever was there before.
  init(tool: Tool, portal: SyntheticPortal, folder: URL) throws {
    (self.tool, root) = (tool, folder)
    let files = FileManager.default
    try? files.removeItem(at: folder)
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    try files.copyItem(at: tool.templates, to: folder.appending(path: "Templates"))
    (observations, targets) = try portal.write(to: folder, tool.form)
  }

  private var pages: URL { root.appending(path: "Public") }

  /// Builds into an empty folder, then again, then asks for the verdicts alone.
  func round() throws -> Round {
    try? FileManager.default.removeItem(at: pages)
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    return Round(fresh: try run("build"), again: try run("build"), status: try run("status"))
  }

  /// Runs a command of the tool, which must succeed without a warning.
  private func run(_ command: String) throws -> Measurement {
    let log = root.appending(path: "log")
    let arguments = [command, "--root", root.path, "--lang", "en"]
    guard let took = Measurement(running: tool.path, arguments, output: log.path) else {
      throw Failure(description: "\(tool.path) cannot be started")
    }
    let said = try String(contentsOf: log, encoding: .utf8)
    let faults = said.split(separator: "\n").filter { $0.contains(": warning[") || $0.contains(": error[") }
    guard took.status == 0, faults.isEmpty else {
      let some = faults.isEmpty ? String(said.suffix(2000)) : faults.prefix(10).joined(separator: "\n")
      throw Failure(description: "\(tool.name): jindu \(command) said in \(root.path):\n\(some)")
    }
    return took
  }

  /// A line on what was published, and one on the verdicts.
  func published() throws -> String {
    let site = try PublishedPortal(at: pages)
    let verdicts = site.verdicts.map { "\($0.status) \($0.count)" }.joined(separator: ", ")
    return """
        \(site.pages) pages, \(site.files) files, \(site.bytes / 1_048_576) MiB
        verdicts: \(verdicts)
      """
  }
}
