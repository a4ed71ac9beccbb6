import Diagnostics
import Preview
import TestSupport
import Testing

/// A preview that runs for the time of one test.
struct RunningPreview {
  let browser: Browser
  let built: AsyncStream<BuildOutcome>

  /// Runs `body` on a preview of `site`/Public that watches `site`/Content, and stops it afterwards.
  static func with(
    _ site: TemporaryFolder, rebuild: @escaping @Sendable () async -> BuildOutcome,
    _ body: (RunningPreview) async throws -> Void
  ) async throws {
    let (ports, port) = AsyncStream.makeStream(of: UInt16.self)
    let (built, outcome) = AsyncStream.makeStream(of: BuildOutcome.self)
    let server = PreviewServer(
      root: site.path + "/Public", port: 0, rebuild: rebuild, watched: [site.path + "/Content"], language: .en
    ) { event in
      switch event {
      case .listening(let number): port.yield(number)
      case .built(let result): outcome.yield(result)
      }
    }
    let running = Task { try await server.run() }
    defer { running.cancel() }
    var iterator = ports.makeAsyncIterator()
    let number = try #require(await iterator.next())
    try await body(RunningPreview(browser: Browser(port: number), built: built))
    running.cancel()
    try await running.value
  }
}

extension BuildOutcome {
  /// A failure with one diagnostic.
  static func failure(_ message: String) -> BuildOutcome {
    let place = SourceLocation(path: "Content/a.md", line: 1, column: 1)
    let diagnostic = Diagnostic(.error, "broken", at: place, Text(zh: message, en: message))
    return .failed(Excerpt.excerpts(of: [diagnostic]) { _ in "<text>" })
  }
}
