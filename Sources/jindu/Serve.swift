import ArgumentParser
import Diagnostics
import Foundation
import Portal
import Preview

/// `jindu serve`: previews the portal on this machine and rebuilds it on every change.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Previews the portal on 127.0.0.1 and rebuilds it on every change.")

  @OptionGroup var options: Options
  @OptionGroup var building: BuildOptions

  @Option(help: "The port; 0 takes any free one.")
  var port: UInt16 = 8080

  func run() async throws {
    let reporter = Reporter(options: options)
    let builder = building.builder(root: options.root)
    let root = URL(filePath: options.root)
    let server = PreviewServer(
      root: root.appending(path: "Public").path, port: port, rebuild: { await Self.outcome(of: builder, reporter) },
      watched: ["Content", "Templates"].map { root.appending(path: $0).path }, language: options.language,
      report: { Self.show($0, reporter) })
    try await reporter.reporting { try await untilInterrupted { try await server.run() } }
  }

  private static func outcome(of builder: SiteBuilder, _ reporter: Reporter) async -> BuildOutcome {
    let clock = ContinuousClock()
    let start = clock.now
    do throws(DiagnosticList) {
      let report = try await builder.build()
      let summary = report.summary(took: clock.now - start)(reporter.options.language)
      return .published(changed: report.changed, summary: summary)
    } catch {
      return .failed(Excerpt.excerpts(of: error.diagnostics, text: reporter.source))
    }
  }

  private static func show(_ event: PreviewEvent, _ reporter: Reporter) {
    switch event {
    case .listening(let port):
      try? reporter.say(
        Text(
          zh: "预览：http://127.0.0.1:\(port)/ （按 Ctrl-C 结束）", en: "preview: http://127.0.0.1:\(port)/ (Ctrl-C ends it)"))
    case .built(.published(_, let summary)): try? reporter.say(Text(zh: summary, en: summary))
    case .built(.failed(let excerpts)): try? reporter.show(excerpts.map(\.diagnostic))
    }
  }
}
