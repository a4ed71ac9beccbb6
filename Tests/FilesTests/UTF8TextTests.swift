import Diagnostics
import Files
import TestSupport
import Testing

@Suite("Texts in UTF-8")
struct UTF8TextTests {
  @Test("a byte order mark is dropped")
  func mark() throws {
    #expect(try utf8Text([0xEF, 0xBB, 0xBF, 0x61], path: "x") == "a")
  }

  @Test("the first bad byte is named by line and column in characters")
  func badByte() {
    let fault = #expect(throws: Diagnostic.self) { try utf8Text(Array("一\n二三".utf8) + [0xFF, 0x61], path: "x") }
    #expect(fault?.summary == "x:2:3 not-utf-8")
  }

  @Test("a file that is missing, or a folder, cannot be read as a text")
  func unreadable() throws {
    let folder = try TemporaryFolder(["a.md": "甲"])
    #expect(try FileTree.text(of: folder.path + "/a.md") == "甲")
    for path in [folder.path + "/b.md", folder.path] {
      let fault = #expect(throws: Diagnostic.self) { try FileTree.text(of: path) }
      #expect(fault?.code == "unreadable-file" && fault?.location?.path == path)
    }
  }
}
