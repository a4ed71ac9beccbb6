import Foundation
import Testing

@testable import Templating

@Suite("What a terminal shows of faults")
struct ErrorSnapshotTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

  static let all: [ErrorSnapshot] = {
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.compactMap { file in
      (try? Data(contentsOf: file)).map {
        ErrorSnapshot(name: file.lastPathComponent, text: String(decoding: $0, as: UTF8.self))
      }
    }
  }()

  /// With `RECORD_SNAPSHOTS=1` the files are written anew, and the test fails: no recording passes for a comparison.
  @Test("is what was recorded, to the byte", arguments: all.map(\.name))
  func recorded(_ name: String) throws {
    let snapshot = try #require(Self.all.first { $0.name == name })
    let rendered = snapshot.rendered()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(rendered.utf8).write(to: Self.folder.appending(path: name))
      Issue.record("recorded \(name)")
    } else {
      #expect(Array(rendered.utf8) == Array(snapshot.text.utf8), "\(rendered)")
    }
  }

  @Test("is recorded for every code that the engine can emit")
  func codes() throws {
    let known = try Self.codesOfTheEngine()
    #expect(known.count >= 16)
    #expect(Set(Self.all.flatMap(\.codes)) == known)
  }

  @Test("has at least 40 cases, each of which shows a fault")
  func size() {
    #expect(Self.all.count >= 40)
    #expect(Self.all.filter { $0.codes.isEmpty }.map(\.name) == [])
  }

  /// The codes that stand in the engine's source.
  private static func codesOfTheEngine() throws -> Set<String> {
    let root = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Templating").resolvingSymlinksInPath()
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    let codes = try names.filter { $0.hasSuffix(".swift") }.flatMap { name in
      let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      return text.matches(of: /"((?:template|json)-[a-z-]+)"/).map { String($0.1) }
    }
    return Set(codes)
  }
}
