import Foundation
import Templating

/// Renders three pages with this project's engine and with others and prints what each render took.
///
/// `engines PYTHON FOLDER`: a Python that has Jinja2, and the folder with the worker and the templates.
@main
struct Engines {
  let jinja: Jinja2
  let templates: URL

  static func main() async {
    guard CommandLine.arguments.count == 3 else {
      print("usage: engines PYTHON FOLDER")
      exit(2)
    }
    do {
      try await run(python: URL(filePath: CommandLine.arguments[1]), folder: URL(filePath: CommandLine.arguments[2]))
    } catch {
      print("engines: \(error)")
      exit(1)
    }
  }

  private static func run(python: URL, folder: URL) async throws {
    let templates = folder.appending(path: "Templates")
    let worker = folder.appending(path: "jinja2-worker.py")
    let jinja = try Jinja2(python: python, worker: worker, templates: templates)
    defer { jinja.stop() }
    let engines = Engines(jinja: jinja, templates: templates)
    try engines.compare(ReferencePage())
    try engines.compare(TablePage())
    try engines.compare(ChartPage())
    try await engines.renderAtOnce(ReferencePage())
  }

  private func compare<Data: Page>(_ page: Data) throws {
    let jindu = try Jindu(page, text(of: page, "html"))
    let size = try jindu.template.render(jindu.context).count
    let contest = try Contest(
      page: Data.name,
      engines: [
        jindu.engine(), .mustache(page, text(of: page, "mustache")), .stencil(page, text(of: page, "stencil")),
        jinja.engine(page), .handWritten(page, size: size),
      ])
    let report = Report(contest: contest, times: try contest.run(), compileTime: try jindu.compileTime())
    for line in report.lines { print(line) }
  }

  private func renderAtOnce<Data: Page>(_ page: Data) async throws {
    let jindu = try Jindu(page, text(of: page, "html"))
    let concurrency = Concurrency(template: jindu.template, context: jindu.context)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let (alone, together) = try await (concurrency.seconds(tasks: 1), concurrency.seconds(tasks: cores))
    print(
      String(
        format: "\n%@, one task: %.1f µs of processor time per render; %d tasks at once: %.1f µs, %.2f× the renders",
        Data.name, alone * 1e6, cores, together * 1e6, Double(cores) * alone / together))
  }

  private func text<Data: Page>(of page: Data, _ suffix: String) throws -> String {
    try String(contentsOf: templates.appending(path: "\(Data.name).\(suffix)"), encoding: .utf8)
  }
}
