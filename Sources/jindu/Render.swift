import ArgumentParser
import Diagnostics
import Files
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
      let variables = try data.map { try Value(json: FileTree.text(of: $0), path: $0) } ?? .map([:])
      guard case .map(let context) = variables else { throw Self.notAnObject(data ?? "") }
      let own = TemplateFile(path: template, text: try FileTree.text(of: template), name: ownName)
      return try TemplateLibrary([own] + others()).template(named: ownName).render(context)
    }
    try Output.write(output)
  }

  /// The name of the template: its path in the folder of templates if it lies there.
  private var ownName: String {
    guard let templates, let folder = FileTree.realPath(templates), let path = FileTree.realPath(template),
      path.hasPrefix(folder + "/")
    else { return template }
    return String(path.dropFirst(folder.count + 1))
  }

  /// Every other text file of the folder of templates, by its path there.
  private func others() throws -> [TemplateFile] {
    guard let templates else { return [] }
    guard let names = try? FileTree.walk(templates).files else { throw Self.missingFolder(templates) }
    return names.filter { $0 != ownName }.compactMap { name in
      // A picture among the assets is no template.
      guard let text = try? FileTree.text(of: templates + "/" + name) else { return nil }
      return TemplateFile(path: templates + "/" + name, text: text, name: name)
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
