import Files
import Foundation
import TestSupport
import Testing

@Suite("The file system")
struct FileTreeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("what is written is read again, and is never written over")
  func roundTrip() throws {
    let path = folder.path + "/a"
    try FileTree.write([1, 2, 3], to: path)
    #expect(try FileTree.read(path) == [1, 2, 3])
    #expect(FileTree.holds([1, 2, 3], at: path))
    #expect(!FileTree.holds([1, 2, 4], at: path) && !FileTree.holds([1, 2], at: path))
    #expect(throws: FileSystemError.self) { try FileTree.write([4], to: path) }
    #expect(try FileTree.read(path) == [1, 2, 3])
  }

  @Test("a pipe is read to its end, though it has no size")
  func pipe() throws {
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o644) == 0)
    let bytes = [UInt8](repeating: 7, count: 200_000)
    Thread.detachNewThread { FileHandle(forWritingAtPath: path)?.write(Data(bytes)) }
    #expect(try FileTree.read(path) == bytes)
  }

  @Test("two folders change places; where there is none to change with, the other is moved")
  func exchange() throws {
    try folder.write("new", to: "next/a")
    try FileTree.exchange(folder.path + "/next", with: folder.path + "/site")
    #expect(folder.files() == ["site/a"])
    try folder.write("newer", to: "next/b")
    try FileTree.exchange(folder.path + "/next", with: folder.path + "/site")
    #expect(folder.files() == ["next/a", "site/b"])
  }

  @Test("a walk names every file below a folder, and every folder; links are not followed")
  func walk() throws {
    try folder.write("", to: "b/c/d")
    try folder.write("", to: "a")
    try folder.link("b/up", to: "..")
    let walk = try FileTree.walk(folder.path)
    #expect(walk.files == ["a", "b/c/d", "b/up"])
    #expect(Set(walk.folders) == Set(["", "/b", "/b/c"].map { folder.path + $0 }))
  }

  @Test("a failure names the path in the project, and the folder that its user knows")
  func faults() throws {
    let error = FileSystemError(.write, "/home/x/.staging/areas/a.html", code: ENOSPC)
    let fault = error.moved(from: "/home/x/.staging", to: "/home/x/Public").diagnostic(root: "/home/x")
    #expect(fault.location?.path == "Public/areas/a.html")
    #expect(fault.code == "write-failed" && fault.message.en == "cannot write: No space left on device")
    #expect(error.moved(from: "/home/x/.stag", to: "/y").path == error.path)
  }
}
