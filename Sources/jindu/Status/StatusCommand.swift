import ArgumentParser
import Diagnostics
import Foundation
import Portal

/// `jindu status`: lists the verdicts on the terminal.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Lists the verdicts on all targets, what is wrong first; writes nothing.",
    discussion: """
      Options that choose may be repeated: a target is listed if it fits one name of each. An area stands for its own \
      targets, not for those of the areas below it.
      """)

  @OptionGroup var options: Options
  @OptionGroup var day: DayOption

  @Option(help: ArgumentHelp("Only the targets of an area.", valueName: "id"))
  var area: [String] = []

  @Option(help: ArgumentHelp("Only the targets stated for a chain.", valueName: "id"))
  var chain: [String] = []

  @Option(help: ArgumentHelp("Only the targets stated by a campaign.", valueName: "id"))
  var campaign: [String] = []

  @Option(help: ArgumentHelp("Only the targets of a theme.", valueName: "id"))
  var theme: [String] = []

  @Option(help: ArgumentHelp("Only the targets with a verdict, such as lag.", valueName: "code"))
  var status: [String] = []

  @Flag(help: "Print the verdicts as they stand in data/status.json.")
  var json = false

  func run() async throws {
    let reporter = Reporter(options: options)
    let (desk, voices) = try await reporter.reporting { try day.builder(root: options.root).judge() }
    let report = StatusReport(desk, voices)
    let filter = StatusFilter(areas: area, chains: chain, campaigns: campaign, themes: theme, statuses: status)
    let unknown = report.unknownNames(in: filter)
    guard unknown.isEmpty else {
      try reporter.show(unknown)
      throw ExitCode(2)
    }
    let chosen = report.selecting(filter)
    try Output.write(
      json ? chosen.json : chosen.table(in: options.language, width: Terminal.width, color: Terminal.hasColor))
  }
}
