import Diagnostics
import PlanContent
import Templating

/// What `Templates/` holds: the templates, the assets, and the wording of each language.
struct Theme: Sendable {
  let templates: [TemplateFile]
  let assets: Assets
  let locales: [String: Locale]

  /// Reads the theme of the project at `root`, with all its faults together.
  static func read(root: String) throws(DiagnosticList) -> Theme {
    let files = try readFolder("Templates", below: root)
    guard !files.isEmpty else { throw DiagnosticList([missing]) }
    return try Theme(files: files)
  }

  /// A theme from its files, by path from the project's root.
  init(files: [String: [UInt8]]) throws(DiagnosticList) {
    var faults: [Diagnostic] = []
    var templates: [TemplateFile] = []
    var assets: [String: [UInt8]] = [:]
    var locales: [String: Locale] = [:]
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let name = String(path.dropFirst("Templates/".count))
      if name.hasPrefix("assets/") {
        assets[String(name.dropFirst("assets/".count))] = bytes
        if name.contains(where: \.isNewline) { faults.append(Self.badName(path)) }
        continue
      }
      do throws(DiagnosticList) {
        let text = try Self.text(of: bytes, path: path)
        if name.hasPrefix("locales/"), name.hasSuffix(".yaml") {
          locales[String(name.dropFirst("locales/".count).dropLast(".yaml".count))] = try Locale(text, path: path)
        } else {
          templates.append(TemplateFile(path: path, text: text, name: name))
        }
      } catch {
        faults += error.diagnostics
      }
    }
    guard faults.isEmpty else { throw DiagnosticList(faults) }
    self.templates = templates
    self.assets = Assets(assets)
    self.locales = locales
  }

  /// The style that every chart file includes; its comments stay at home.
  var chartStyle: TemplateFile {
    let style = assets.text(named: "chart.css").replacing(/\/\*(?s:.)*?\*\//, with: "")
    return TemplateFile(
      path: "Templates/assets/chart.css", text: "{% raw %}" + style + "{% endraw %}", name: "assets/chart.css")
  }

  /// The wording of `language`.
  func locale(_ language: String) throws(DiagnosticList) -> Locale {
    if let locale = locales[language] { return locale }
    throw DiagnosticList([
      Diagnostic(
        .error, "locale-missing", at: SourceLocation(path: "Templates/locales/\(language).yaml"),
        Text(zh: "缺少语言“\(language)”的文字表", en: "there is no wording for language '\(language)'"),
        help: nearestNameHelp(for: language, in: locales.keys))
    ])
  }

  private static func text(of bytes: [UInt8], path: String) throws(DiagnosticList) -> String {
    do throws(Diagnostic) {
      return try utf8Text(bytes, path: path)
    } catch {
      throw DiagnosticList([error])
    }
  }

  private static var missing: Diagnostic {
    Diagnostic(
      .error, "templates-missing", at: SourceLocation(path: "Templates"),
      Text(zh: "找不到模板目录 Templates", en: "there is no folder Templates"),
      help: Text(zh: "请在项目根目录运行，或用 --root 指定", en: "run in the project's root, or name it with --root"))
  }

  private static func badName(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "bad-file-name", at: SourceLocation(path: path),
      Text(zh: "文件名里有换行", en: "the file's name contains a line break"),
      help: Text(zh: "请改文件名", en: "rename the file"))
  }
}
