import Diagnostics
import FlyingFox
import FlyingSocks
import Glibc

/// Shows a site while it is being written: serves it on this machine, rebuilds it when its sources change, and tells
/// open pages to reload or what is wrong.
public struct PreviewServer: Sendable {
  private let files: PublicFiles
  let port: UInt16
  private let rebuild: @Sendable () async -> BuildOutcome
  private let watcher: Watcher
  private let language: Language
  private let report: @Sendable (PreviewEvent) async -> Void

  /// A preview of the site in `publicDirectory`.
  ///
  /// - Parameters:
  ///   - publicDirectory: the folder that is served; nothing outside it can be read.
  ///   - port: the port on 127.0.0.1; 0 takes any free one.
  ///   - rebuild: builds the site; never called again before it has returned.
  ///   - watched: files and folders whose change calls for a rebuild.
  ///   - language: the language of the error overlay.
  ///   - report: told once that the server listens, and then after every build.
  public init(
    root publicDirectory: String, port: UInt16, rebuild: @escaping @Sendable () async -> BuildOutcome,
    watched: [String], language: Language = .zh, report: @escaping @Sendable (PreviewEvent) async -> Void = { _ in }
  ) {
    files = PublicFiles(root: publicDirectory)
    self.port = port
    self.rebuild = rebuild
    watcher = Watcher(paths: watched)
    self.language = language
    self.report = report
  }

  /// Serves and rebuilds until the task is cancelled.
  ///
  /// - Throws: a `DiagnosticList` if the port cannot be taken; nothing is built then.
  public func run() async throws {
    let pages = LivePages(language: language)
    let handler = PreviewHandler(files: files, pages: pages)
    do {
      let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
      let server = HTTPServer(address: address, logger: .disabled, handler: handler)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        group.addTask { try await rebuildOnChange(server, pages) }
        // Neither task ends by itself: the first to fail takes the other with it.
        try await group.next()
      }
    } catch let error as SocketError {
      if !Task.isCancelled { throw fault(error) }
    } catch is CancellationError {}
  }

  /// Builds once, then after every change; a change during a build is seen when that build has ended.
  private func rebuildOnChange(_ server: HTTPServer, _ pages: LivePages) async throws {
    // A port that cannot be had is an error at once; only a very busy machine takes long.
    try await server.waitUntilListening(timeout: 600)
    var seen = watcher.fingerprint()
    await build(pages)
    if case .ip4(_, let port)? = await server.listeningAddress { await report(.listening(port: port)) }
    while true {
      seen = try await watcher.change(since: seen)
      await build(pages)
    }
  }

  private func build(_ pages: LivePages) async {
    let outcome = await rebuild()
    await pages.update(outcome)
    await report(.built(outcome))
  }
}
