import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("The documents of the repository")
struct ManualTests {
  @Test("the README and the page for contributors are short", arguments: ["README.md", "CONTRIBUTING.md"])
  func short(_ path: String) throws {
    #expect(try ManualFile(path).text.split(separator: "\n", omittingEmptySubsequences: false).count <= 101)
  }

  @Test("every link to a file of the repository leads to one, and to a heading of it", arguments: try ManualFile.all())
  func links(_ manual: ManualFile) throws {
    let folder = Repository.root.appending(path: manual.path).deletingLastPathComponent()
    for link in manual.prose.matches(of: /\]\(([^)\s]+)\)/).map({ String($0.1) }) where !link.contains(":") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let file = parts[0].isEmpty ? Repository.root.appending(path: manual.path) : folder.appending(path: parts[0])
      #expect(FileManager.default.fileExists(atPath: file.path), "\(link)")
      guard parts.count == 2 else { continue }
      let path = file.standardizedFileURL.path.dropFirst(Repository.root.standardizedFileURL.path.count + 1)
      #expect(try ManualFile(String(path)).fragments.contains(parts[1]), "\(link)")
    }
  }

  @Test("every file and folder that they name is there", arguments: try ManualFile.all())
  func files(_ manual: ManualFile) throws {
    let tops = "Sources|Tests|Templates|Documentation|Benchmarks|\\.ci"
    let named = try Regex("`((?:\(tops))/[\\w+./-]*)`", as: (Substring, Substring).self)
    for path in manual.text.matches(of: named).map({ String($0.output.1) }) {
      #expect(FileManager.default.fileExists(atPath: Repository.root.appending(path: path).path), "\(path)")
    }
  }

  @Test("every target of make that they name is in the Makefile, and the manual of commands names them all")
  func targets() throws {
    let makefile = try String(contentsOf: Repository.root.appending(path: "Makefile"), encoding: .utf8)
    let known = Set(makefile.matches(of: /(?m)^([a-z-]+):/).map { String($0.1) })
    for manual in try ManualFile.all() {
      let named = manual.text.matches(of: /`make ([a-z-]+)/).map { String($0.1) }
      #expect(Set(named).subtracting(known) == [], "\(manual.path)")
    }
    let described = makefile.matches(of: /(?m)^# make ([a-z-]+)/).map { String($0.1) }
    let commands = try ManualFile("Documentation/commands.md")
    for target in described { #expect(commands.text.contains("`make \(target)`"), "\(target)") }
  }

  @Test("every key and column that content is read by is in the manual of data")
  func keys() throws {
    let manual = try ManualFile("Documentation/data.md").text + ManualFile("Documentation/maps.md").text
    let words = Set(manual.matches(of: /[a-z][a-z_]*/).map { String($0.0) })
    let folder = Repository.root.appending(path: "Sources/PlanContent")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let call = /\.(?:required|optional|requiredNode|node|name|list|items)\("([a-z_]+)"/
    let keys = try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8).matches(of: call).map { String($0.1) }
    }
    #expect(keys.count > 100)
    #expect(Set(keys).subtracting(words).sorted() == [])
  }

  @Test("the first portal of the manual of data is built without a fault")
  func firstPortal() async throws {
    let files = try ManualFile("Documentation/data.md").blocks.compactMap { block in
      block.file.map { ($0, block.text) }
    }
    #expect(files.count == 8)
    let site = try SiteFixture(files: Dictionary(uniqueKeysWithValues: files))
    #expect(site.terminalText(of: try await site.build()) == "")
    #expect(site.published["indicators/firms/index.html"]?.contains("128家") == true)
  }
}
