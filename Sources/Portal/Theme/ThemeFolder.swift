import Diagnostics
import Files
import PlanModel
import Templating
import Wording

/// What `Templates/` holds: the templates, the assets, and the wording of each language.
struct ThemeFolder: Sendable {
  let templates: [TemplateFile]
  let assets: Assets
  /// What drawings look like.
  let styles: StyleSheet
  let locales: [LanguageCode: LocaleFile]

  /// Reads the theme of the project at `root`, with all its faults together.
  static func read(root: String) throws(DiagnosticList) -> ThemeFolder {
    let files = try readFolder("Templates", below: root)
    guard !files.isEmpty else { throw DiagnosticList([.templatesMissing]) }
    return try ThemeFolder(files: files)
  }

  /// A theme from its files, by path from the project's root.
  init(files: [String: [UInt8]]) throws(DiagnosticList) {
    var faults: [Diagnostic] = []
    var templates: [TemplateFile] = []
    var assets: [String: [UInt8]] = [:]
    var locales: [LanguageCode: LocaleFile] = [:]
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let name = String(path.dropFirst("Templates/".count))
      if name.hasPrefix("assets/") {
        assets[String(name.dropFirst("assets/".count))] = bytes
        if name.contains(where: \.isNewline) { faults.append(.badFileName(path)) }
        continue
      }
      do throws(DiagnosticList) {
        let text = try Self.text(of: bytes, path: path)
        if name.hasPrefix("locales/"), name.hasSuffix(".yaml") {
          let code = String(name.dropFirst("locales/".count).dropLast(".yaml".count))
          locales[LanguageCode(rawValue: code)] = try LocaleFile(text, path: path)
        } else {
          templates.append(TemplateFile(path: path, text: text, name: name))
        }
      } catch {
        faults += error.diagnostics
      }
    }
    var styles = StyleSheet([])
    do throws(DiagnosticList) {
      styles = try StyleSheet(files: files)
    } catch {
      faults += error.diagnostics
    }
    guard faults.isEmpty else { throw DiagnosticList(faults) }
    self.templates = templates
    self.assets = Assets(assets)
    self.styles = styles
    self.locales = locales
  }

  /// The voice of `language` with the theme's texts.
  ///
  /// - Throws: that the language has no grammar or the theme no texts in it, or which texts the program needs lack.
  func voice(_ language: LanguageCode) throws(DiagnosticList) -> Voice {
    guard let voice = Voice(language: language) else { throw DiagnosticList([.unknownLanguage(language)]) }
    guard let locale = locales[language] else {
      throw DiagnosticList([.localeMissing(language, among: locales.keys.map(\.rawValue))])
    }
    guard locale.faults.isEmpty else { throw DiagnosticList(locale.faults) }
    return voice.saying(locale.phrases)
  }

  private static func text(of bytes: [UInt8], path: String) throws(DiagnosticList) -> String {
    do throws(Diagnostic) {
      return try utf8Text(bytes, path: path)
    } catch {
      throw DiagnosticList([error])
    }
  }
}
