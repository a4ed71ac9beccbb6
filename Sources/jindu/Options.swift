import ArgumentParser
import Diagnostics
import Foundation
import PlanModel
import Portal

/// What every command takes.
struct Options: ParsableArguments {
  /// How diagnostics are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "The project's folder, which holds Content, Templates and Public.")
  var root = "."

  @Option(help: "How diagnostics are printed.")
  var format = Format.text

  @Option(help: "The language of messages: zh or en. Without it, that of the environment.")
  var lang: String?

  /// The language that messages are printed in.
  var language: Language {
    let environment = ProcessInfo.processInfo.environment
    let names = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]]
    return Language(locale: lang ?? names.compactMap { $0 }.first { !$0.isEmpty } ?? "")
  }

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError(
        "unknown language '\(lang)'; known are \(Language.allCases.map(\.rawValue).joined(separator: ", "))")
    }
  }
}

/// The day that commands which judge may be given.
struct DayOption: ParsableArguments {
  @Option(help: "The day that verdicts are given for, instead of the one in site.yaml (YYYY-MM-DD).")
  var asOf: String?

  func validate() throws {
    if let asOf, CalendarDate(asOf) == nil {
      throw ValidationError("'\(asOf)' is not a day; write YYYY-MM-DD")
    }
  }

  /// A builder for the project at `root`.
  func builder(root: String, threads: Int = 1) -> SiteBuilder {
    SiteBuilder(root: root, asOf: asOf.flatMap { CalendarDate($0) }, threads: threads)
  }
}

/// What commands that build take beside that.
struct BuildOptions: ParsableArguments {
  @OptionGroup var day: DayOption

  @Option(help: "How many pages are rendered at a time.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    if threads < 1 { throw ValidationError("--threads must be at least 1") }
  }

  /// A builder for the project at `root`.
  func builder(root: String) -> SiteBuilder {
    day.builder(root: root, threads: threads)
  }
}
