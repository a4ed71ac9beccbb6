import Foundation
import TestSupport
import Testing

@testable import Preview

@Suite("Public files")
struct PublicFilesTests {
  private let site: TemporaryFolder
  private let files: PublicFiles

  init() throws {
    site = try TemporaryFolder([
      "secret.txt": "secret", "Public-other/secret.txt": "secret", "Public/index.html": "home",
      "Public/a/index.html": "a", "Public/a/b.css": "css", "Public/长春.html": "cc", "Public/.hidden": "secret",
      "Public/empty/x.txt": "x",
    ])
    files = PublicFiles(root: site.path + "/Public")
  }

  @Test("Files, and the index of a folder, are found", arguments: ["/", "/index.html", "/a/", "/a/index.html"])
  func found(_ path: String) {
    guard case .file(_, let type) = files.resource(at: path) else {
      Issue.record("nothing at \(path)")
      return
    }
    #expect(type == .html)
  }

  @Test("Percent-encoded names are decoded")
  func encodedNames() {
    #expect(files.resource(at: "/%E9%95%BF%E6%98%A5.html") == .file(Data("cc".utf8), .html))
    #expect(files.resource(at: "/a/%62.css") == .file(Data("css".utf8), .css))
  }

  @Test("A folder without its slash is redirected, one without an index is missing")
  func folders() {
    #expect(files.resource(at: "/a") == .redirect("/a/"))
    #expect(files.resource(at: "/empty") == .missing)
    #expect(files.resource(at: "/empty/") == .missing)
  }

  @Test(
    "No path leads out of the folder, or to a hidden file",
    arguments: [
      "/../secret.txt", "/a/../../secret.txt", "/%2e%2e/secret.txt", "/%2E./secret.txt", "/..%2fsecret.txt",
      "/%2e%2e%2fsecret.txt", "/a%2fb.css", "/a%2Findex.html", "/..%5csecret.txt", "/%252e%252e/secret.txt",
      "//secret.txt", "/a//b.css", "/./index.html", "/%00", "/index.html%00", "/index.html%00.png", "/etc/passwd",
      "//etc/passwd", "/%2fetc/passwd", "etc/passwd", "../secret.txt", "", "*", "http://a.cn/index.html",
      "/../Public-other/secret.txt", "/.hidden", "/%2ehidden", "/%", "/%FF", "/%C0%AE%C0%AE/secret.txt",
      "/index.html/", "/index.html/..", "/missing",
    ])
  func traversal(_ path: String) {
    #expect(files.resource(at: path) == .missing)
  }

  @Test("Links are followed inside the folder, and missing where they leave it")
  func links() throws {
    try site.link("Public/inside.css", to: "a/b.css")
    try site.link("Public/file.txt", to: "../secret.txt")
    try site.link("Public/absolute", to: "/etc")
    try site.link("Public/sibling", to: "../Public-other")
    #expect(files.resource(at: "/inside.css") == .file(Data("css".utf8), .css))
    for path in ["/file.txt", "/absolute/passwd", "/sibling/secret.txt", "/sibling", "/sibling/"] {
      #expect(files.resource(at: path) == .missing)
    }
  }

  @Test("What is neither file nor folder is missing, and does not block")
  func specialFiles() {
    #expect(mkfifo(site.path + "/Public/pipe", 0o600) == 0)
    #expect(files.resource(at: "/pipe") == .missing)
  }

  @Test("The site may be exchanged as a whole between two requests")
  func exchange() throws {
    try FileManager.default.removeItem(atPath: site.path + "/Public")
    #expect(files.resource(at: "/") == .missing)
    try site.write("new", to: "Public/index.html")
    #expect(files.resource(at: "/") == .file(Data("new".utf8), .html))
  }

  @Test("The page for what is missing is the site's own, if it has one")
  func notFoundPage() throws {
    #expect(files.notFoundPage == nil)
    try site.write("404", to: "Public/404.html")
    #expect(files.notFoundPage == Data("404".utf8))
  }
}
