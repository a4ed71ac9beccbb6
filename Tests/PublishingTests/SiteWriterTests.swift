import Diagnostics
import Publishing
import TestSupport
import Testing

@Suite("The writer replaces Public as a whole")
struct SiteWriterTests {
  let folder: TemporaryFolder
  let writer: SiteWriter

  init() throws {
    folder = try TemporaryFolder()
    writer = SiteWriter(root: folder.path)
  }

  private func publish(_ files: KeyValuePairs<String, String>) async throws -> Int {
    try await writer.publish { site in
      for (path, text) in files { site.add(Artifact(path: path, text: text)) }
    }.changed
  }

  @Test("it makes Public where there is none")
  func createsPublic() async throws {
    #expect(try await publish(["index.html": "a", "areas/x/index.html": "b"]) == 2)
    #expect(folder.text(of: "Public/index.html") == "a")
    #expect(folder.text(of: "Public/areas/x/index.html") == "b")
  }

  @Test("a file that stays the same keeps its inode and its time; one that changes does not")
  func keepsUnchangedFiles() async throws {
    _ = try await publish(["same.html": "a", "other.html": "b"])
    let (same, other) = (try folder.identity(of: "Public/same.html"), try folder.identity(of: "Public/other.html"))
    #expect(try await publish(["same.html": "a", "other.html": "c"]) == 1)
    #expect(try folder.identity(of: "Public/same.html") == same)
    #expect(try folder.identity(of: "Public/other.html") != other)
    #expect(folder.text(of: "Public/other.html") == "c")
  }

  @Test("a damaged file is put right, whatever the manifest says of it")
  func mendsDamage() async throws {
    _ = try await publish(["a.html": "abc", "b.html": "abc", "c.html": "abc"])
    try folder.write("abx", to: "Public/a.html")
    try folder.write("", to: "Public/b.html")
    #expect(try await publish(["a.html": "abc", "b.html": "abc", "c.html": "abc"]) == 2)
    #expect(["a", "b", "c"].map { folder.text(of: "Public/\($0).html") } == ["abc", "abc", "abc"])
  }

  @Test("a file is written while others are still being made")
  func writesAtOnce() async throws {
    _ = try await writer.publish { site in
      site.add(Artifact(path: "a.html", text: "a"))
      #expect(folder.text(of: ".jindu-staging/a.html") == "a")
      site.add(Artifact(path: "b.html", text: "b"))
    }
    #expect(folder.files() == ["Public/.jindu-manifest", "Public/a.html", "Public/b.html"])
  }

  @Test("files that many tasks make are all published")
  func publishesFromTasks() async throws {
    let publication = try await writer.publish { site in
      do {
        try await inParallel(Array(0..<500), threads: 4) {
          Artifact(path: "\($0)/index.html", text: "\($0)")
        } consume: {
          site.add($0)
        }
      } catch {
        Issue.record(error)
      }
    }
    #expect(publication == Publication(files: 500, changed: 500))
    #expect(folder.files(below: "Public").count == 501)
    #expect(folder.text(of: "Public/77/index.html") == "77")
  }

  @Test("what cannot be made keeps all from being published, and every fault is named")
  func refusesFaultyProduction() async throws {
    _ = try await publish(["index.html": "a"])
    let faults = await #expect(throws: DiagnosticList.self) {
      try await writer.publish { (site) throws(DiagnosticList) in
        site.add(Artifact(path: "index.html", text: "b"))
        site.add(Artifact(path: "index.html", text: "c"))
        throw DiagnosticList([Diagnostic(.error, "broken", at: nil, Text(zh: "坏", en: "broken"))])
      }
    }
    #expect(faults?.diagnostics.map(\.code).sorted() == ["broken", "published-twice"])
    #expect(folder.files() == ["Public/.jindu-manifest", "Public/index.html"])
    #expect(folder.text(of: "Public/index.html") == "a")
  }

  @Test("a path that is published twice is an error, named once for each path")
  func refusesTwoFilesOfOnePath() async throws {
    let faults = await #expect(throws: DiagnosticList.self) {
      try await publish(["a": "x", "b": "x", "a": "x", "b": "y", "b": "z"])
    }
    #expect(faults?.diagnostics.map { $0.location?.path } == ["Public/a", "Public/b"])
    #expect(faults?.diagnostics.map(\.code) == ["published-twice", "published-twice"])
    #expect(folder.files() == [])
  }

  @Test("a dot-file that the tool publishes is its own, and one of somebody else's is not replaced")
  func ownsDotFiles() async throws {
    #expect(try await publish([".well-known/a": "a", "index.html": "a"]) == 2)
    #expect(try await publish(["index.html": "a"]) == 1)
    #expect(folder.files(below: "Public") == [".jindu-manifest", "index.html"])
    try folder.write("mine", to: "Public/.well-known/a")
    let faults = await #expect(throws: DiagnosticList.self) { try await publish([".well-known/a": "a"]) }
    #expect(faults?.diagnostics.map(\.code) == ["foreign-file"])
    #expect(folder.text(of: "Public/.well-known/a") == "mine")
  }

  @Test("files that the new site no longer has are gone, and counted as changed")
  func removesOldFiles() async throws {
    _ = try await publish(["old/index.html": "a", "index.html": "b"])
    #expect(try await publish(["index.html": "b"]) == 1)
    #expect(folder.files(below: "Public") == [".jindu-manifest", "index.html"])
  }

  @Test("files of somebody else are named, and nothing changes")
  func refusesForeignFiles() async throws {
    _ = try await publish(["index.html": "a"])
    try folder.write("mine", to: "Public/notes/todo.txt")
    try folder.write("mine", to: "Public/photo.jpg")
    let faults = await #expect(throws: DiagnosticList.self) { try await publish(["index.html": "b"]) }
    #expect(faults?.diagnostics.map(\.code) == ["foreign-file", "foreign-file"])
    #expect(faults?.diagnostics.map { $0.location?.path } == ["Public/notes/todo.txt", "Public/photo.jpg"])
    #expect(folder.text(of: "Public/index.html") == "a")
    #expect(folder.text(of: "Public/photo.jpg") == "mine")
  }

  @Test("dot-files and what lies in dot-folders are carried over untouched")
  func keepsDotFiles() async throws {
    try folder.write("*", to: "Public/.gitignore")
    try folder.write("key", to: "Public/.well-known/security.txt")
    let before = try folder.identity(of: "Public/.gitignore")
    _ = try await publish(["index.html": "a"])
    _ = try await publish(["index.html": "b"])
    #expect(try folder.identity(of: "Public/.gitignore") == before)
    #expect(folder.text(of: "Public/.well-known/security.txt") == "key")
  }

  @Test("Public as a file is refused")
  func refusesFile() async throws {
    try folder.write("x", to: "Public")
    let faults = await #expect(throws: DiagnosticList.self) { try await publish(["index.html": "a"]) }
    #expect(faults?.diagnostics.map(\.code) == ["public-not-a-folder"])
    #expect(folder.text(of: "Public") == "x")
  }

  @Test("Public as a link is refused, and what it points to is left alone")
  func refusesLink() async throws {
    try folder.write("x", to: "elsewhere/index.html")
    try folder.link("Public", to: folder.path + "/elsewhere")
    let faults = await #expect(throws: DiagnosticList.self) { try await publish(["index.html": "a"]) }
    #expect(faults?.diagnostics.map(\.code) == ["public-not-a-folder"])
    #expect(folder.text(of: "elsewhere/index.html") == "x")
  }

  @Test("what a killed build left beside Public is removed by the next")
  func removesStaleStaging() async throws {
    try folder.write("half", to: ".jindu-staging/areas/index.html")
    _ = try await publish(["index.html": "a"])
    #expect(folder.files() == ["Public/.jindu-manifest", "Public/index.html"])
  }

  @Test("a path that cannot be written leaves the published site as it was, and nothing beside it")
  func leavesSiteOnFailure() async throws {
    _ = try await publish(["index.html": "a"])
    let tooLong = String(repeating: "x", count: 300)
    let faults = await #expect(throws: DiagnosticList.self) { try await publish(["index.html": "b", tooLong: "c"]) }
    #expect(faults?.diagnostics.map(\.code) == ["write-failed"])
    #expect(folder.files() == ["Public/.jindu-manifest", "Public/index.html"])
    #expect(folder.text(of: "Public/index.html") == "a")
  }

  @Test("two builds at once take turns")
  func takesTurns() async throws {
    async let first = publish(["index.html": "a", "only-first.html": "a"])
    async let second = publish(["index.html": "b", "only-second.html": "b"])
    _ = try await (first, second)
    let files = folder.files(below: "Public").filter { $0.hasPrefix("only") }
    let text = folder.text(of: "Public/index.html")
    #expect((files, text) == (["only-first.html"], "a") || (files, text) == (["only-second.html"], "b"))
  }
}
