import Diagnostics
import PlanContent
import TestSupport
import Testing

@Suite struct ContentDirectoryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func faults() -> [String] {
    #expect(throws: DiagnosticList.self) { try ContentFiles.read(root: folder.path) }?.diagnostics.map(\.summary) ?? []
  }

  @Test("files are read by path")
  func files() throws {
    try folder.write("b", to: "Content/site.yaml")
    try folder.write("a", to: "Content/areas/x.md")
    #expect(try ContentFiles.read(root: folder.path).files.map(\.path) == ["Content/areas/x.md", "Content/site.yaml"])
  }

  @Test("a missing and an empty folder are content-missing")
  func missing() throws {
    #expect(faults() == ["Content:0:0 content-missing"])
    try folder.makeFolder("Content")
    #expect(faults() == ["Content:0:0 content-missing"])
  }

  @Test("a file in GBK is reported and the rest is still read")
  func gbk() {
    var files = SampleContent().content.files.reduce(into: [:]) { $0[$1.path] = $1.bytes }
    files["Content/areas/city.md"] = Array("---\nname: ".utf8) + [0xB3, 0xA4]
    #expect(loadPlan(from: ContentFiles(files)).diagnostics.map(\.summary) == ["areas/city.md:2:7 not-utf-8"])
  }
}
