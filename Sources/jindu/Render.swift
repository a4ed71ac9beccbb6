import ArgumentParser
import Diagnostics
import Foundation
import Templating

/// `jindu render`: renders one template with data, for theme authors.
struct Render: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Renders one template with the data of a JSON file.",
    discussion: "Templates that it extends, includes or imports are looked up by name in the folder --templates.")

  @OptionGroup var options: Options

  @Argument(help: "The template's file.")
  var template: String

  @Option(help: "The folder of the templates that it refers to.")
  var templates: String?

  @Option(help: "A JSON file that holds one object: the template's variables.")
  var data: String?

  func run() async throws {
    let reporter = Reporter(options: options)
    let output = try await reporter.reporting {
      let variables = try data.map { try Value(json: read($0), path: $0) } ?? .map([:])
      guard case .map(let context) = variables else { throw Self.notAnObject(data ?? "") }
      let own = TemplateFile(path: template, text: try read(template), name: ownName)
      return try TemplateLibrary([own] + others()).template(named: ownName).render(context)
    }
    try Output.write(output)
  }

  /// The name of the template: its path in the folder of templates if it lies there.
  private var ownName: String {
    guard let templates else { return template }
    let folder = URL(filePath: templates).resolvingSymlinksInPath().path + "/"
    let path = URL(filePath: template).resolvingSymlinksInPath().path
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : template
  }

  /// Every other text file of the folder of templates, by its path there.
  private func others() throws -> [TemplateFile] {
    guard let templates else { return [] }
    guard let walk = FileManager.default.enumerator(atPath: templates) else { throw Self.missingFolder(templates) }
    return walk.compactMap { $0 as? String }.filter { $0 != ownName }.sorted().compactMap { name in
      // A folder, or a picture among the assets, is no template.
      guard let text = try? String(contentsOf: URL(filePath: templates + "/" + name), encoding: .utf8) else {
        return nil
      }
      return TemplateFile(path: templates + "/" + name, text: text, name: name)
    }
  }

  private func read(_ path: String) throws -> String {
    do {
      return try String(contentsOf: URL(filePath: path), encoding: .utf8)
    } catch {
      throw Diagnostic(
        .error, "file-unreadable", at: SourceLocation(path: path),
        Text(zh: "读不了这个文件，或者它不是 UTF-8 文本", en: "the file cannot be read, or is not UTF-8 text"))
    }
  }

  private static func missingFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "templates-missing", at: SourceLocation(path: path), Text(zh: "没有这个目录", en: "there is no such folder"))
  }

  private static func notAnObject(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "data-not-an-object", at: SourceLocation(path: path),
      Text(zh: "数据文件最外层应是一个对象", en: "the data must be one object"),
      help: Text(zh: "写成 {\"名字\": 值, …}", en: "write {\"name\": value, …}"))
  }
}
