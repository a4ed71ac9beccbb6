import Diagnostics
import Files
import TestSupport
import Testing

@Suite("Reading a folder")
struct FolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func paths() throws -> [String] { try readFolder("Content", below: folder.path).keys.sorted() }

  @Test("files are read by path, and names that begin with a dot are left out")
  func files() throws {
    try folder.write("b", to: "Content/site.yaml")
    try folder.write("a", to: "Content/areas/x.md")
    try folder.write("", to: "Content/.hidden/x.md")
    try folder.write("", to: "Content/areas/.x.md.swp")
    #expect(
      try readFolder("Content", below: folder.path) == [
        "Content/areas/x.md": Array("a".utf8), "Content/site.yaml": Array("b".utf8),
      ])
  }

  @Test("a folder that is not there holds nothing")
  func missing() throws {
    #expect(try paths() == [])
  }

  @Test("a link inside the root is followed; one that leaves it, turns in a circle or ends nowhere is a fault")
  func links() throws {
    let outside = try TemporaryFolder(["secret.md": "secret"])
    try folder.write("x", to: "Content/areas/x.md")
    try folder.link("Content/areas/y.md", to: "x.md")
    #expect(try paths() == ["Content/areas/x.md", "Content/areas/y.md"])
    try folder.link("Content/areas/z.md", to: outside.path + "/secret.md")
    try folder.link("Content/loop", to: ".")
    try folder.link("Content/none.md", to: "nowhere.md")
    let faults = #expect(throws: DiagnosticList.self) { try paths() }
    #expect(
      faults?.diagnostics.map(\.summary) == [
        "areas/z.md:0:0 unsafe-link", "loop:0:0 unsafe-link", "none.md:0:0 unreadable-file",
      ])
  }
}
