import ArgumentParser
import Diagnostics
import Portal

/// `jindu build`: publishes the portal into Public.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Publishes the portal into Public.")

  @OptionGroup var options: Options
  @OptionGroup var building: BuildOptions

  func run() async throws {
    let reporter = Reporter(options: options)
    let clock = ContinuousClock()
    let start = clock.now
    let report = try await reporter.reporting { try await building.builder(root: options.root).build() }
    try reporter.show(report.warnings)
    try reporter.say(report.summary(took: clock.now - start))
  }
}

extension BuildReport {
  /// One line: how many pages and files, how many of them changed, in what time.
  func summary(took duration: Duration) -> Text {
    let seconds = duration.formatted(.units(allowed: [.seconds], fractionalPart: .show(length: 2)))
    return Text(
      zh: "已发布 \(pages) 个页面、\(files) 个文件，\(changed) 个有变化（\(seconds)）",
      en: "published \(pages) pages, \(files) files, \(changed) changed (\(seconds))")
  }
}
