import Diagnostics
import Foundation

@testable import Portal

/// A small whole site in a folder of its own, built from the files in `Sites/`.
struct SiteFixture {
  let folder: TemporaryFolder

  /// Which templates a fixture is built with.
  enum Theme {
    /// The fixture's own, tiny ones with the real theme's wording.
    case own
    /// The real theme.
    case real
  }

  /// The site `name` with `overlay` laid over it.
  init(_ name: String, theme: Theme = .own, overlay: URL? = nil) throws {
    try self.init(name, theme: theme, overlays: overlay.map { [$0] } ?? [])
  }

  /// The small site with five areas, a map of four of them that are made up, and data for every kind of chart.
  static func forCharts() throws -> SiteFixture {
    let overlays = ["districts", "charts"].map { tests.appending(path: "Sites/" + $0) }
    return try SiteFixture("small", theme: .real, overlays: overlays)
  }

  private init(_ name: String, theme: Theme, overlays: [URL]) throws {
    folder = try TemporaryFolder()
    let site = Self.tests.appending(path: "Sites/" + name)
    let templates = Self.project.appending(path: "Templates")
    try Self.lay(site.appending(path: "Content"), over: folder.path + "/Content")
    switch theme {
    case .own:
      try Self.lay(site.appending(path: "Templates"), over: folder.path + "/Templates")
      try Self.lay(templates.appending(path: "locales"), over: folder.path + "/Templates/locales")
    case .real:
      try Self.lay(templates, over: folder.path + "/Templates")
    }
    for overlay in overlays { try Self.lay(overlay, over: folder.path) }
  }

  /// The real portal's content and theme.
  init(real: Void) throws {
    folder = try TemporaryFolder()
    for part in ["Content", "Templates"] {
      try Self.lay(Self.project.appending(path: part), over: folder.path + "/" + part)
    }
  }

  /// Builds the site; the faults of a failed build, or else the warnings, are returned.
  func build(threads: Int = 2) async throws -> [Diagnostic] {
    do throws(DiagnosticList) {
      return try await SiteBuilder(root: folder.path, threads: threads).build().warnings
    } catch {
      return error.diagnostics
    }
  }

  /// What the terminal shows for `diagnostics`, in English.
  func terminalText(of diagnostics: [Diagnostic]) -> String {
    ConsoleRenderer(language: .en, color: false).render(diagnostics) { folder.text(of: $0) }
  }

  /// The published files and their texts, without the tool's own dot-files.
  var published: [String: String] { texts(below: "Public") }

  /// The files below `name` and their texts, without dot-files.
  func texts(below name: String) -> [String: String] {
    let names = folder.files(below: name).filter { !$0.hasPrefix(".") }
    return Dictionary(uniqueKeysWithValues: names.map { ($0, folder.text(of: name + "/" + $0) ?? "") })
  }

  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let project = tests.deletingLastPathComponent().deletingLastPathComponent()

  private static func lay(_ source: URL, over destination: String) throws {
    let files = FileManager.default
    for name in files.enumerator(atPath: source.path)?.compactMap({ $0 as? String }) ?? [] {
      var isDirectory: ObjCBool = false
      let from = source.appending(path: name)
      guard files.fileExists(atPath: from.path, isDirectory: &isDirectory), !isDirectory.boolValue else { continue }
      let to = URL(filePath: destination).appending(path: name)
      try files.createDirectory(at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? files.removeItem(at: to)
      try files.copyItem(at: from, to: to)
    }
  }
}
