import Diagnostics
import Foundation
import TestSupport
import Testing
import Wording

@testable import Portal

@Suite("The texts of the built-in theme")
struct ThemeTextsTests {
  /// The texts that the program needs.
  private let keys = ProgramPhrases.groups.flatMap { $0.keys }

  @Test("no text is without use, in a template or in the program")
  func unused() throws {
    let theme = try ThemeFolder.read(root: Repository.root.path)
    let templates = theme.templates.map(\.text).joined()
    let written = Set(templates.matches(of: /"([a-z0-9_.-]+)"/).map { String($0.1) })
    // A template may put the last part of a key together: t("nav." ~ name).
    let begun = Set(templates.matches(of: /t\("([a-z0-9_.-]+)" ~/).map { String($0.1) })
    // The program takes the words for these codes of the data.
    let families = ["goal.", "kind.", "observation.", "property."]
    let needed = Set(keys)
    for (language, locale) in theme.locales {
      let unused = locale.phrases.keys.filter { key in
        !needed.contains(key) && !written.contains(key) && !(begun + families).contains { key.hasPrefix($0) }
      }
      #expect(unused.sorted() == [], "\(language)")
    }
  }

  @Test("every group of texts is one of a kind, and so is every key")
  func distinct() {
    #expect(Set(keys).count == keys.count)
  }

  @Test("a text that the program needs and a theme lacks is an error")
  func missing() throws {
    let faults = try LocaleFile("chart:\n  as-of: 截至 {date}", path: "zh.yaml").faults
    #expect(Set(faults.map(\.code)) == ["locale-missing-key"])
    #expect(faults.count == keys.count - 1)
  }

  @Test("a language without texts has no voice, nor has one without a grammar")
  func unspoken() throws {
    let site = try SiteFixture("small")
    try FileManager.default.removeItem(atPath: site.folder.path + "/Templates/locales/en.yaml")
    let theme = try ThemeFolder.read(root: site.folder.path)
    let silent = try #require(throws: DiagnosticList.self) { try theme.voice(.en) }
    #expect(silent.diagnostics.map(\.code) == ["locale-missing"])
    let unspoken = try #require(throws: DiagnosticList.self) { try theme.voice("fr") }
    #expect(unspoken.diagnostics.map(\.code) == ["unknown-language"])
  }
}
