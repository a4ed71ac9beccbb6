import Diagnostics
import Templating

/// What `Templates/` holds: the templates, the assets, and the wording of each language.
struct Theme: Sendable {
  let templates: [TemplateFile]
  let assets: Assets
  let locales: [String: Locale]

  /// Reads the theme of the project at `root`, with all its faults together.
  static func read(root: String) throws(DiagnosticList) -> Theme {
    var files: [String: [UInt8]] = [:]
    do {
      let folder = root + "/Templates"
      guard try FileTree.entry(at: folder) == .directory else { throw DiagnosticList([missing]) }
      for path in try FileTree.files(below: folder) where !path.split(separator: "/").contains(where: isHidden) {
        files[path] = try FileTree.read(folder + "/" + path)
      }
    } catch let error as FileSystemError {
      throw DiagnosticList([error.diagnostic])
    } catch let error as DiagnosticList {
      throw error
    } catch {
      throw DiagnosticList([missing])
    }
    return try Theme(files: files)
  }

  /// A theme from its files, by path below `Templates/`.
  init(files: [String: [UInt8]]) throws(DiagnosticList) {
    var faults: [Diagnostic] = []
    var templates: [TemplateFile] = []
    var assets: [String: [UInt8]] = [:]
    var locales: [String: Locale] = [:]
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let path = "Templates/" + name
      if name.hasPrefix("assets/") {
        assets[String(name.dropFirst("assets/".count))] = bytes
      } else if let text = String(validating: bytes, as: UTF8.self) {
        if name.hasPrefix("locales/"), name.hasSuffix(".yaml") {
          do throws(DiagnosticList) {
            let language = String(name.dropFirst("locales/".count).dropLast(".yaml".count))
            locales[language] = try Locale(text, path: path)
          } catch {
            faults += error.diagnostics
          }
        } else {
          templates.append(TemplateFile(path: path, text: text, name: name))
        }
      } else {
        faults.append(Self.notUTF8(path))
      }
    }
    guard faults.isEmpty else { throw DiagnosticList(faults) }
    self.templates = templates
    self.assets = Assets(assets)
    self.locales = locales
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

  private static let isHidden: @Sendable (Substring) -> Bool = { $0.hasPrefix(".") }

  private static var missing: Diagnostic {
    Diagnostic(
      .error, "templates-missing", at: SourceLocation(path: "Templates"),
      Text(zh: "找不到模板目录 Templates", en: "there is no folder Templates"),
      help: Text(zh: "请在项目根目录运行，或用 --root 指定", en: "run in the project's root, or name it with --root"))
  }

  private static func notUTF8(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "not-utf-8", at: SourceLocation(path: path), Text(zh: "文件不是 UTF-8 编码", en: "the file is not UTF-8 text"),
      help: Text(zh: "请另存为 UTF-8", en: "save it as UTF-8"))
  }
}
