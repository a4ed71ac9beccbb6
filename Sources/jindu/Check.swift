import ArgumentParser
import Diagnostics
import Portal

/// `jindu check`: finds every fault of content and templates, and writes nothing.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds every fault of content and templates; writes nothing.")

  @OptionGroup var options: Options
  @OptionGroup var building: BuildOptions

  func run() async throws {
    let reporter = Reporter(options: options)
    let warnings = try await reporter.reporting { try await building.builder(root: options.root).check() }
    try reporter.show(warnings)
    try reporter.say(Text(zh: "没有发现错误", en: "no errors found"))
  }
}
