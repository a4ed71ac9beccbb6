import Diagnostics
import PlanModel
import Testing

@testable import Documents

@Suite struct CorpusTests {
  @Test("texts are asked for by folder and file")
  func paths() {
    var asked: [String] = []
    for folder in ["texts", "texts/"] {
      _ = Corpus(of: [.sample()], in: folder) { path in
        asked.append(path)
        return ""
      }
    }
    #expect(asked == ["texts/report.txt", "texts/report.txt"])
  }

  @Test("a text that is missing is an error, a source without a file a warning, both at the key file")
  func missing() {
    let sources: [Source] = [.sample("a"), .sample("b", file: nil)]
    let faults = Corpus(of: sources, in: "texts") { _ in nil }.faults { name, origin in
      SourceLocation(path: "\(origin.path)/\(name)")
    }
    #expect(faults.map(\.code) == ["source-text-missing", "source-without-file"])
    #expect(faults.map(\.severity) == [.error, .warning])
    #expect(faults.map(\.location?.description) == ["Content/sources/a.md/file", "Content/sources/b.md/file"])
  }
}
