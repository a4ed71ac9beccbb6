import ArgumentParser
import Diagnostics
import Files
import PlanModel
import Portal

/// `jindu check`: finds every fault of content and templates, and writes nothing.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds every fault of content and templates; writes nothing.",
    discussion: """
      On a site of several languages it counts what is translated. With --sources it also holds every printed figure against the text of its document, and counts the figures there \
      that no row accounts for.
      """)

  @OptionGroup var options: Options
  @OptionGroup var building: BuildOptions

  @Option(help: ArgumentHelp("The folder with the texts of the sources, as their file: names them.", valueName: "dir"))
  var sources: String?

  @Flag(
    help: "List the figures of the documents that no row accounts for; with --format json, as JSON instead of faults.")
  var unaccounted = false

  @Option(help: "Explains the diagnostics of a code, such as value-disagrees, instead; 'list' names all codes.")
  var explain: String?

  func validate() throws {
    if let explain { _ = try Explain.text(for: explain, options.language) }
    if unaccounted, sources == nil { throw ValidationError("--unaccounted needs --sources") }
    if let sources, !FileTree.isDirectory(sources) {
      throw ValidationError("'\(sources)' is not a folder; name the one that holds the texts of the sources")
    }
  }

  func run() async throws {
    if let explain { return try Output.write(Explain.text(for: explain, options.language)) }
    let reporter = Reporter(options: options)
    // A plan that cannot be read has no figures; the builder says what is wrong with it.
    let provenance = sources.flatMap { try? Provenance(root: options.root, folder: $0) }
    let (faults, translations) = await findings(with: provenance?.faults ?? [])
    let listsJSON = unaccounted && options.format == .json
    if options.format == .json, !listsJSON {
      try Output.write(json(faults, translations))
    } else {
      try reporter.show(faults.diagnostics, as: .text)
    }
    if let provenance {
      let ledger = Ledger(accounts: provenance.accounts)
      if listsJSON { try Output.write(ledger.json()) }
      try reporter.say(ledger.text(listing: unaccounted))
    }
    guard !faults.hasErrors else { throw ExitCode(1) }
    for line in translations.lines { try reporter.say(line) }
    try reporter.say(Text(zh: "没有发现错误", en: "no errors found"))
  }

  /// What is wrong with the portal, together with what is wrong with its figures; and what is translated.
  private func findings(with others: [Diagnostic]) async -> (DiagnosticList, TranslationReport) {
    do throws(DiagnosticList) {
      let report = try await building.builder(root: options.root).check()
      return (DiagnosticList(report.warnings + others), TranslationReport(counts: report.translations))
    } catch {
      return (DiagnosticList(error.diagnostics + others), TranslationReport(counts: []))
    }
  }

  /// Both as one object: `diagnostics` and `translations`, which is empty where errors keep from counting.
  private func json(_ faults: DiagnosticList, _ translations: TranslationReport) throws -> String {
    let diagnostics = JSONRenderer(language: options.language).render(faults.diagnostics).dropLast()
    return "{\n\"diagnostics\": \(diagnostics),\n\"translations\": \(try translations.json())\n}\n"
  }
}
