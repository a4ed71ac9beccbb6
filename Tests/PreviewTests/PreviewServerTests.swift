import Diagnostics
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Preview

@Suite("Preview server", .timeLimit(.minutes(5)))
struct PreviewServerTests {
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder([
      "Content/a.md": "good", "Public/index.html": "<body>home</body>", "Public/a/index.html": "<body>a</body>",
      "Public/a/b.css": "css", "Public/404.html": "<body>gone</body>", "secret.txt": "secret",
    ])
  }

  /// Builds that succeed or fail as the content says, and change a file each time they succeed.
  private var build: @Sendable () async -> BuildOutcome {
    { [site] in
      let text = (try? String(contentsOfFile: site.path + "/Content/a.md", encoding: .utf8)) ?? ""
      return text.hasPrefix("bad") ? .failure(text) : .published(changed: 1, summary: text)
    }
  }

  @Test("A page is served with the live script, which is not in the file")
  func page() async throws {
    try await RunningPreview.with(site, rebuild: build) { preview in
      let response = try await preview.browser.request("/a/")
      #expect(response.status == 200)
      #expect(response.headers["Content-Type"] == "text/html; charset=utf-8")
      #expect(response.headers["Cache-Control"] == "no-store")
      #expect(response.body.hasPrefix("<body>a<script src=\"/__jindu/preview.js\" data-revision=\""))
      #expect(response.body.hasSuffix("</script>\n</body>"))
      #expect(try String(contentsOfFile: site.path + "/Public/a/index.html", encoding: .utf8) == "<body>a</body>")
      #expect(try await preview.browser.request("/a/b.css?v=1").body == "css")
    }
  }

  @Test("HEAD gets the headers of GET without the body")
  func head() async throws {
    try await RunningPreview.with(site, rebuild: build) { preview in
      let get = try await preview.browser.request("/")
      let head = try await preview.browser.request("/", method: "HEAD")
      #expect(head.status == 200)
      #expect(head.headers == get.headers)
      #expect(head.headers["Content-Length"] == String(get.body.utf8.count))
      #expect(head.body.isEmpty)
    }
  }

  @Test("Folders redirect to their slash, missing pages show the site's own, and nothing can be sent")
  func otherAnswers() async throws {
    try await RunningPreview.with(site, rebuild: build) { preview in
      let redirect = try await preview.browser.request("/a?x=1")
      #expect(redirect.status == 302)
      #expect(redirect.headers["Location"] == "/a/?x=1")
      let missing = try await preview.browser.request("/none/")
      #expect(missing.status == 404)
      #expect(missing.body.hasPrefix("<body>gone<script"))
      let post = try await preview.browser.request("/", method: "POST")
      #expect(post.status == 405)
      #expect(post.headers["Allow"] == "GET, HEAD")
    }
  }

  @Test("No request reads a file outside the folder")
  func traversal() async throws {
    let paths = [
      "/../secret.txt", "/a/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%2e%2e%2fsecret.txt",
      "//secret.txt", "/%00", "/%252e%252e/secret.txt", "/etc/passwd", "//etc/passwd", "/%2fetc%2fpasswd",
      "../secret.txt", "http://localhost/secret.txt", "/..\\secret.txt", "/link.txt",
    ]
    try site.link("Public/link.txt", to: "../secret.txt")
    try await RunningPreview.with(site, rebuild: build) { preview in
      for path in paths {
        let response = try await preview.browser.request(path)
        #expect(response.status == 404, "\(path)")
        #expect(response.body.hasPrefix("<body>gone"), "\(path)")
      }
    }
  }

  @Test("The script and the style of the overlay come from the server itself")
  func liveFiles() async throws {
    try await RunningPreview.with(site, rebuild: build) { preview in
      let script = try await preview.browser.request("/__jindu/preview.js")
      #expect(script.headers["Content-Type"] == "text/javascript; charset=utf-8")
      let style = try await preview.browser.request("/__jindu/preview.css")
      #expect(style.headers["Content-Type"] == "text/css; charset=utf-8")
      #expect(try await preview.browser.request("/__jindu/other").status == 404)
    }
  }

  @Test("Open pages are told of a failure and of its mending; pages that connect later learn the failure too")
  func events() async throws {
    try await RunningPreview.with(site, rebuild: build) { preview in
      var built = preview.built.makeAsyncIterator()
      #expect(await built.next() == .published(changed: 1, summary: "good"))
      let early = try await preview.browser.events()
      let first = try await early.next()
      #expect(first.contains("event: good\n"))

      try site.write("bad <b>", to: "Content/a.md")
      let failure = try await early.next()
      #expect(failure.contains("event: failed\n"))
      #expect(failure.contains("data: <h2><code>Content/a.md:1:1</code> <b>error[broken]</b></h2>\n"))
      #expect(failure.contains("data: <p>bad &lt;b&gt;</p>\n"))
      #expect(try await preview.browser.events().next() == failure)
      #expect(try await preview.browser.request("/").body.hasPrefix("<body>home"))

      try site.write("good again", to: "Content/a.md")
      let mended = try await early.next()
      #expect(mended.contains("event: good\n"))
      #expect(mended.split(separator: "\n").first != first.split(separator: "\n").first)
    }
  }

  @Test("A first build that fails is shown on the stand-in for the missing page")
  func failedFirstBuild() async throws {
    try FileManager.default.removeItem(atPath: site.path + "/Public")
    try site.write("bad", to: "Content/a.md")
    try await RunningPreview.with(site, rebuild: build) { preview in
      let response = try await preview.browser.request("/")
      #expect(response.status == 404)
      #expect(response.body.contains("没有这个页面"))
      #expect(response.body.contains("/__jindu/preview.js"))
      #expect(try await preview.browser.events().next().contains("event: failed\n"))
    }
  }

  @Test("Builds never overlap, and changes during one make one more")
  func oneBuildAtATime() async throws {
    let (gates, gate) = AsyncStream.makeStream(of: Void.self)
    let (starts, start) = AsyncStream.makeStream(of: String.self)
    let running = Atomic(0)
    let build: @Sendable () async -> BuildOutcome = { [site] in
      #expect(running.add(1, ordering: .sequentiallyConsistent).newValue == 1)
      defer { running.subtract(1, ordering: .sequentiallyConsistent) }
      let text = (try? String(contentsOfFile: site.path + "/Content/a.md", encoding: .utf8)) ?? ""
      start.yield(text)
      var opened = gates.makeAsyncIterator()
      await opened.next()
      return .published(changed: 1, summary: text)
    }
    gate.yield()
    try await RunningPreview.with(site, rebuild: build) { _ in
      var started = starts.makeAsyncIterator()
      #expect(await started.next() == "good")
      try site.write("one", to: "Content/a.md")
      #expect(await started.next() == "one")
      try site.write("two!", to: "Content/a.md")
      try site.write("three", to: "Content/a.md")
      gate.yield()
      #expect(await started.next() == "three")
      try site.write("four!!", to: "Content/a.md")
      gate.yield()
      #expect(await started.next() == "four!!")
      gate.yield()
    }
  }

  @Test("A port in use is a diagnostic, and nothing is built")
  func portInUse() async throws {
    try await RunningPreview.with(site, rebuild: build) { preview in
      let second = PreviewServer(
        root: site.path, port: preview.browser.port,
        rebuild: {
          Issue.record("built without a port")
          return .published(changed: 0, summary: "")
        }, watched: [])
      let faults = await #expect(throws: DiagnosticList.self) { try await second.run() }
      #expect(faults?.diagnostics.map(\.code) == ["port-in-use"])
      #expect(faults?.diagnostics.first?.message.en.contains(String(preview.browser.port)) == true)
    }
  }

  @Test("When its task is cancelled it returns and frees the port, open event streams or not")
  func cancellation() async throws {
    let port = Mutex<UInt16>(0)
    try await RunningPreview.with(site, rebuild: build) { preview in
      _ = try await preview.browser.events().next()
      port.withLock { $0 = preview.browser.port }
    }
    let again = PreviewServer(
      root: site.path, port: port.withLock { $0 }, rebuild: build, watched: [],
      report: { event in
        if case .built = event { withUnsafeCurrentTask { $0?.cancel() } }
      })
    try await again.run()
  }
}
