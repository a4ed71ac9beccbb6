import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("Texts of a site in two languages")
struct TranslatedTextTests {
  private let site: SiteFixture

  init() throws {
    site = try .inTwoLanguages()
  }

  /// The fingerprint of 一座小城。, the text of `areas/town.md`.
  private static let town = "414f5849a1cabadc"

  private func translate(_ text: String, version: String = town) throws {
    try site.folder.write("---\ntranslates: \(version)\n---\n\n\(text)\n", to: "Content/areas/town.en.md")
  }

  /// The page of the town, in Chinese and in English.
  private func pages() throws -> (chinese: String, english: String) {
    let published = site.published
    return (
      try #require(published["areas/town/index.html"]), try #require(published["en/areas/town/index.html"])
    )
  }

  @Test("a translation stands on the page in its language, unmarked; the original stands on its own")
  func translated() async throws {
    try translate("A small town.")
    #expect(site.terminalText(of: try await site.build()) == "")
    let (chinese, english) = try pages()
    #expect(english.contains("<div class=\"prose\"><p>A small town.</p>"))
    #expect(!english.contains("一座小城。"))
    #expect(chinese.contains("<p>一座小城。</p>") && !chinese.contains("A small town."))
  }

  @Test("a text that is not translated is shown as it is, and marked")
  func untranslated() async throws {
    #expect(try await site.build() == [])
    let (chinese, english) = try pages()
    #expect(english.contains("<div class=\"prose\" lang=\"zh\"><p>一座小城。</p>"))
    #expect(chinese.contains("<div class=\"prose\"><p>一座小城。</p>"))
  }

  @Test("a translation of what the original no longer says is not shown")
  func outdated() async throws {
    try translate("A large town.", version: "0123456789abcdef")
    #expect(try await site.build().map(\.code) == ["translation-outdated"])
    let english = try pages().english
    #expect(english.contains("lang=\"zh\"><p>一座小城。</p>") && !english.contains("A large town."))
  }

  @Test("live values in a translation are written in its language, and its charts are those of its page")
  func live() async throws {
    try translate("There are {{ value(\"gdp\") }} of output.\n\n{{ chart(\"line\", \"gdp\") }}")
    try site.folder.write(
      "indicator,area,period,value,printed,status,source,locator,note\ngdp,town,2023,450,450亿元,A,report,p2,\n",
      to: "Content/data/observations/gdp.csv")
    #expect(site.terminalText(of: try await site.build()) == "")
    let english = try pages().english
    #expect(english.contains("45 billion yuan"))
    #expect(english.contains("/xiaocheng/en/charts/areas/town/town-line-gdp-town.svg"))
    #expect(site.published["en/charts/areas/town/town-line-gdp-town.svg"]?.contains("GDP") == true)
    #expect(site.published["charts/areas/town/town-line-gdp-town.svg"] == nil)
  }

  @Test("faults of a translation are reported where they are written")
  func faults() async throws {
    try translate("See [the bridge](/campaigns/brigde/), {{ value(\"gpd\") }}.")
    let faults = try await site.build()
    #expect(
      Set(faults.map(\.summary)) == ["areas/town.en.md:5:18 dead-link", "areas/town.en.md:5:48 unknown-id"])
  }

  @Test("links of a text lead to the places of pages in its language")
  func places() async throws {
    try site.folder.write("---\ntitle: 说明\n---\n\n## 目标\n\n[见上](/guide/#guide-目标)\n", to: "Content/pages/guide.md")
    try site.folder.write("---\ntitle: 又\n---\n\n[见](/guide/#guide-目标)\n", to: "Content/pages/more.md")
    let text = "## Goals\n\n[above](/guide/#guide-goals)\n"
    try site.folder.write("---\ntranslates: \(Self.town)\n---\n\(text)", to: "Content/pages/guide.en.md")
    let warning = try #require(try await site.build().first)
    let fingerprint = try #require(warning.help?.en.suffix(16))
    try site.folder.write("---\ntranslates: \(fingerprint)\n---\n\(text)", to: "Content/pages/guide.en.md")
    #expect(site.terminalText(of: try await site.build()) == "")
    try site.folder.write(
      "---\ntranslates: \(fingerprint)\n---\n\(text.replacing("goals", with: "aims"))", to: "Content/pages/guide.en.md")
    #expect(try await site.build().map(\.summary) == ["pages/guide.en.md:6:9 dead-fragment"])
  }

  @Test("the chapters of a part are named in the language of the page")
  func chapters() async throws {
    try site.folder.write(
      "---\npart: 1\ntitle: 目标\ntitle_en: Goals\nchapters: [{title: 总体目标, title_en: Overall goals}]\n---\n",
      to: "Content/plan/01-goals.md")
    #expect(try await site.build() == [])
    #expect(site.published["en/plan/index.html"]?.contains("<p>Overall goals</p>") == true)
    #expect(site.published["plan/index.html"]?.contains("<p>总体目标</p>") == true)
  }
}
