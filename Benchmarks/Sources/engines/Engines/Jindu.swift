import Foundation
import Templating
import Timing

/// This project's engine with one page.
struct Jindu {
  let template: Template
  let context: Map
  private let file: TemplateFile

  init(_ page: some Page, _ text: String) throws {
    let json = String(decoding: try JSONEncoder().encode(page), as: UTF8.self)
    guard case .map(let context) = try Value(json: json, path: "page.json") else { throw Incomparable.data }
    file = TemplateFile(path: "page.html", text: text, name: "page.html")
    template = try Self.compile(file)
    self.context = context
  }

  func engine() throws -> Engine {
    try Engine("Jindu", bytes: { $0 }) { [template, context] in try template.render(context) }
  }

  /// The processor seconds that compiling the template takes: the median of some rounds.
  func compileTime(rounds: Int = 101) throws -> Double {
    let times = try (0..<rounds).map { _ in
      try Stopwatch.seconds { _ = try Self.compile(file) }
    }
    return times.sorted()[rounds / 2]
  }

  private static func compile(_ file: TemplateFile) throws -> Template {
    try TemplateLibrary([file]).template(named: file.name)
  }
}
