import Diagnostics
import Foundation
import PlanContent
import Testing

/// A directory of its own for one test.
private struct Scratch: ~Copyable {
  let url = FileManager.default.temporaryDirectory.appending(path: "content-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func link(_ path: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appending(path: path).path, withDestinationPath: destination)
  }

  func read() -> Result<[String], DiagnosticList> {
    do {
      return .success(try ContentFiles.read(root: url.path).files.map(\.path))
    } catch {
      return .failure(error)
    }
  }
}

extension Result where Success == [String], Failure == DiagnosticList {
  fileprivate var paths: [String] { (try? get()) ?? [] }

  fileprivate var faults: [String] {
    if case .failure(let list) = self { return list.diagnostics.map(\.summary) }
    return []
  }
}

@Suite struct ContentDirectoryTests {
  @Test("files are read by path, and names that begin with a dot are left out")
  func files() throws {
    let scratch = try Scratch()
    try scratch.write("b", to: "Content/site.yaml")
    try scratch.write("a", to: "Content/areas/x.md")
    try scratch.write("", to: "Content/.hidden/x.md")
    try scratch.write("", to: "Content/areas/.x.md.swp")
    #expect(scratch.read().paths == ["Content/areas/x.md", "Content/site.yaml"])
  }

  @Test("a missing and an empty folder are content-missing")
  func missing() throws {
    let scratch = try Scratch()
    #expect(scratch.read().faults == ["Content:0:0 content-missing"])
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "Content"), withIntermediateDirectories: true)
    #expect(scratch.read().faults == ["Content:0:0 content-missing"])
  }

  @Test("a link inside the root is followed; one that leaves it, turns in a circle or ends nowhere is a fault")
  func links() throws {
    let scratch = try Scratch()
    let outside = try Scratch()
    try scratch.write("x", to: "Content/areas/x.md")
    try outside.write("secret", to: "secret.md")
    try scratch.link("Content/areas/y.md", to: "x.md")
    #expect(scratch.read().paths == ["Content/areas/x.md", "Content/areas/y.md"])
    try scratch.link("Content/areas/z.md", to: outside.url.appending(path: "secret.md").path)
    try scratch.link("Content/loop", to: ".")
    try scratch.link("Content/none.md", to: "nowhere.md")
    #expect(
      scratch.read().faults == [
        "areas/z.md:0:0 unsafe-link", "loop:0:0 unsafe-link", "none.md:0:0 unreadable-file",
      ])
  }
}
