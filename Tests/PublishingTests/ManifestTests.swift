import Publishing
import TestSupport
import Testing

@Suite("The list of what was published")
struct ManifestTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func publish(_ files: [String: String]) async throws -> Publication {
    try await SiteWriter(root: folder.path).publish { site in
      for (path, text) in files { site.add(Artifact(path: path, text: text)) }
    }
  }

  @Test("it has the hash and the path of every file, sorted by path")
  func listsHashes() async throws {
    _ = try await publish(["b/c.html": "a", "a.html": ""])
    let lines = folder.text(of: "Public/.jindu-manifest")?.split(separator: "\n").dropFirst()
    #expect(
      lines.map(Array.init) == [
        "99aa06d3014798d86001c324468d497f  a.html", "a96faf705af16834e6c632b61e964e1f  b/c.html",
      ])
  }

  @Test("it stays the same file as long as the site does")
  func keepsItsTime() async throws {
    _ = try await publish(["a.html": "a"])
    let before = try folder.identity(of: "Public/.jindu-manifest")
    #expect(try await publish(["a.html": "a"]) == Publication(files: 1, changed: 0))
    #expect(try folder.identity(of: "Public/.jindu-manifest") == before)
  }

  @Test("files on a list without hashes are the tool's own, and are written anew")
  func withoutHashes() async throws {
    try folder.write("# files\na  b.html\nold.html\n", to: "Public/.jindu-manifest")
    try folder.write("a", to: "Public/a  b.html")
    try folder.write("a", to: "Public/old.html")
    #expect(try await publish(["a  b.html": "a"]) == Publication(files: 1, changed: 2))
    #expect(folder.files(below: "Public") == [".jindu-manifest", "a  b.html"])
  }

  @Test("a file whose hash on the list is not that of its bytes is written anew")
  func wrongHash() async throws {
    _ = try await publish(["a.html": "a"])
    try folder.write("# files\n99aa06d3014798d86001c324468d497f  a.html\n", to: "Public/.jindu-manifest")
    #expect(try await publish(["a.html": "a"]).changed == 1)
    #expect(folder.text(of: "Public/a.html") == "a")
  }
}
