import Files
import Foundation
import TestSupport
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder(["a.md": "a", "sub/b.md": "b"])
  }

  private var fingerprint: Fingerprint { Fingerprint(of: [site.path]) }

  @Test("Files that nobody touches give the same fingerprint")
  func same() {
    #expect(fingerprint == fingerprint)
  }

  @Test("Writing, creating, removing and renaming files change it, also in folders below")
  func changes() throws {
    var seen = [fingerprint]
    try site.write("longer", to: "sub/b.md")
    seen.append(fingerprint)
    try site.write("c", to: "new/c.md")
    seen.append(fingerprint)
    try site.remove("a.md")
    seen.append(fingerprint)
    try FileManager.default.moveItem(atPath: site.path + "/sub/b.md", toPath: site.path + "/sub/d.md")
    seen.append(fingerprint)
    for (before, after) in zip(seen, seen.dropFirst()) { #expect(before != after) }
  }

  @Test("A file replaced by one of the same size and time is seen by its inode")
  func replaced() throws {
    let path = site.path + "/a.md"
    let time = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    let before = Fingerprint(of: [path])
    try site.write("x", to: "other.md")
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: site.path + "/other.md")
    #expect(rename(site.path + "/other.md", path) == 0)
    #expect(Fingerprint(of: [path]) != before)
  }

  @Test("Hidden files and editors' backups do not count")
  func ignored() throws {
    let before = fingerprint
    try site.write("x", to: "sub/.b.md.swp")
    try site.write("x", to: "sub/b.md~")
    #expect(fingerprint == before)
  }

  @Test("A single file can be watched, and one that does not exist yet")
  func singleFile() throws {
    let missing = site.path + "/site.yaml"
    let before = Fingerprint(of: [missing])
    try site.write("title: x", to: "site.yaml")
    #expect(Fingerprint(of: [missing]) != before)
  }

  @Test("A watched folder may itself be a link, whichever it is")
  func linkedRoot() throws {
    try site.link("linked", to: "sub")
    let roots = [site.path + "/a.md", site.path + "/linked"]
    let before = Fingerprint(of: roots)
    try site.write("longer", to: "sub/b.md")
    #expect(Fingerprint(of: roots) != before)
  }

  @Test("A link in a circle does not trap the walk")
  func circle() throws {
    try site.link("sub/up", to: "..")
    #expect(fingerprint == fingerprint)
  }
}
