import Diagnostics
import Foundation
import TestSupport
import Testing

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

  /// The small site in Chinese and English, with the real theme.
  static func inTwoLanguages() throws -> SiteFixture {
    try SiteFixture("small", theme: .real, overlay: tests.appending(path: "Sites/bilingual"))
  }

  private init(_ name: String, theme: Theme, overlays: [URL]) throws {
    folder = try TemporaryFolder()
    let site = Self.tests.appending(path: "Sites/" + name)
    let templates = Repository.root.appending(path: "Templates")
    try folder.lay(site.appending(path: "Content"), over: "Content")
    switch theme {
    case .own:
      try folder.lay(site.appending(path: "Templates"), over: "Templates")
      try folder.lay(templates.appending(path: "locales"), over: "Templates/locales")
    case .real:
      try folder.lay(templates, over: "Templates")
    }
    for overlay in overlays { try folder.lay(overlay) }
  }

  /// The real portal's content and theme.
  init(real: Void) throws {
    folder = try TemporaryFolder()
    for part in ["Content", "Templates"] {
      try folder.lay(Repository.root.appending(path: part), over: part)
    }
  }

  /// A site of these files, by path from its root, with the real theme.
  init(files: [String: String]) throws {
    folder = try TemporaryFolder(files)
    try folder.lay(Repository.root.appending(path: "Templates"), over: "Templates")
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

  static let tests = Repository.tests.appending(path: "PortalTests")
}
