import Diagnostics
import PlanModel

/// The places in Content where files are read from.
enum ContentPlace: String, CaseIterable {
  case site = "site.yaml"
  case themes = "themes.yaml"
  case campaignSets = "campaign-sets.yaml"
  case sources = "sources/*.md"
  case areas = "areas/*.md"
  case chains = "chains/*.md"
  case campaigns = "campaigns/*.md"
  case indicators = "indicators/*.md"
  case parts = "plan/*.md"
  case pages = "pages/*.md"
  case updates = "updates/*.md"
  case map = "map/*.geojson"
  case observations = "data/observations/*.csv"
  case targets = "data/targets/*.csv"
  case milestones = "data/milestones/*.csv"
  case projects = "data/projects/*.csv"
  case untracked = "data/not-tracked.csv"

  /// Whether its files have a text, which may be translated.
  var isOfTexts: Bool { rawValue.hasSuffix(".md") }

  /// The place that a file belongs to; nil if it belongs nowhere.
  init?(path: String) {
    guard path.hasPrefix("Content/") else { return nil }
    let inside = path.dropFirst("Content/".count)
    if let place = Self(rawValue: String(inside)) {
      self = place
      return
    }
    guard let slash = inside.lastIndex(of: "/"), let dot = inside.lastIndex(of: "."), slash < dot else { return nil }
    self.init(rawValue: "\(inside[...slash])*\(inside[dot...])")
  }
}

/// The files of Content, sorted into their places.
struct ContentIndex {
  private let files: [ContentPlace: [ContentFiles.File]]
  /// The translations of texts, by path.
  let translations: [TranslationFile]
  /// The files that belong nowhere, and those whose name cannot be an id.
  let diagnostics: [Diagnostic]

  init(_ content: ContentFiles) {
    var files: [ContentPlace: [ContentFiles.File]] = [:]
    var translations: [TranslationFile] = []
    var diagnostics: [Diagnostic] = []
    for file in content.files {
      guard let place = ContentPlace(path: file.path) else {
        diagnostics.append(Self.unexpected(file.path))
        continue
      }
      if let translation = TranslationFile(file, in: place) {
        translations.append(translation)
        continue
      }
      files[place, default: []].append(file)
      if place.isOfTexts, !isID(file.stem) {
        let fault = TextFormat<Area.ID>.id().fault(file.stem)
        diagnostics.append(
          Diagnostic(.error, fault.code, at: SourceLocation(path: file.path), fault.message, help: fault.help))
      }
    }
    self.files = files
    self.translations = translations
    self.diagnostics = diagnostics
  }

  /// The files of a place, by path; translations are not among them.
  subscript(place: ContentPlace) -> [ContentFiles.File] { files[place] ?? [] }

  private static func unexpected(_ path: String) -> Diagnostic {
    let places = ContentPlace.allCases.map { "Content/\($0.rawValue)" }
    return Diagnostic(
      .error, "unexpected-file", at: SourceLocation(path: path),
      Text(zh: "这个位置的文件不会被读取", en: "files in this place are not read"),
      help: nearestName(to: path, in: places).map { Text(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?") }
        ?? Text(zh: "移走它，或者在文件名前加点号", en: "move it away, or begin its name with a dot"))
  }
}
