import Foundation
import TestSupport
import Testing

@Suite("What check says of translations")
struct TranslationsTests {
  let project: TemporaryFolder

  init() throws {
    project = try TemporaryFolder.smallProject()
  }

  /// Publishes the project in English too, with one text translated and another whose original has changed.
  private func translate() throws {
    try project.lay(Repository.tests.appending(path: "PortalTests/Sites/bilingual"))
    try project.write("---\ntranslates: 414f5849a1cabadc\n---\nA small town.\n", to: "Content/areas/town.en.md")
    try project.write("---\ntranslates: 0123456789abcdef\n---\nA bridge.\n", to: "Content/campaigns/bridge.en.md")
  }

  private func check(_ arguments: String...) throws -> Tool.Outcome {
    try Tool.run(["check", "--root", project.path] + arguments)
  }

  @Test("a site of one language has nothing to translate")
  func oneLanguage() throws {
    #expect(try check().output == "no errors found\n")
    #expect(try counts(of: check("--format", "json")).isEmpty)
  }

  @Test("for each other language it counts texts, names and notes, and names the texts that are out of date")
  func counted() throws {
    try translate()
    let run = try check("--lang", "en")
    #expect(run.status == 0)
    #expect(
      run.output == """
        en: 1 of 8 texts translated, 1 out of date; 19 of 30 names; 0 of 2 notes
        no errors found

        """)
    #expect(run.errors.contains("Content/campaigns/bridge.en.md:2:13: warning[translation-outdated]"))
    #expect(run.errors.contains("help: revise the translation, then write translates: 4a024ab3236a75c0"))
    #expect(
      try check("--lang", "zh").output.hasPrefix("en：8 篇文字译了 1 篇，1 篇的译文已过期；30 个名称译了 19 个；2 条说明译了 0 条\n"))
  }

  @Test("as JSON the counts stand beside the faults, also where errors keep from counting")
  func json() throws {
    try translate()
    let texts = try #require(counts(of: check("--format", "json")).first?["texts"] as? [String: Int])
    #expect(texts == ["total": 8, "translated": 1, "outdated": 1])
    try project.describeTown("见[别处](/nowhere/)。")
    let failed = try check("--format", "json")
    #expect(failed.status == 1)
    #expect(try counts(of: failed).isEmpty)
  }

  @Test("a translation that is added is published by the next build")
  func built() throws {
    try translate()
    _ = try Tool.run("build", "--root", project.path)
    try project.write("---\ntranslates: 4a024ab3236a75c0\n---\nA bridge.\n", to: "Content/campaigns/bridge.en.md")
    #expect(try Tool.run("build", "--root", project.path).output.contains(", 1 changed"))
    #expect(project.text(of: "Public/en/campaigns/bridge/index.html")?.contains("<p>A bridge.</p>") == true)
  }

  private func counts(of run: Tool.Outcome) throws -> [[String: any Sendable]] {
    let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: any Sendable]
    #expect(report?["diagnostics"] is [Any])
    return try #require(report?["translations"] as? [[String: any Sendable]])
  }
}
