import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("A site in two languages")
struct EditionTests {
  /// The small site in Chinese and English.
  private static func bilingual() throws -> SiteFixture {
    try .inTwoLanguages()
  }

  private static func published() async throws -> [String: String] {
    let site = try bilingual()
    #expect(try await site.build().map(\.code) == [])
    return site.published
  }

  @Test("each language has all pages, and each page leads to itself in the other")
  func pages() async throws {
    let files = try await Self.published()
    let pages = files.keys.filter { $0.hasSuffix(".html") && !$0.hasPrefix("en/") }
    #expect(!pages.isEmpty)
    for name in pages {
      let english = try #require(files["en/" + name], "\(name)")
      #expect(english.contains("<html lang=\"en\">"))
      let path = "/xiaocheng/" + name.replacing("index.html", with: "")
      #expect(english.contains("<a href=\"\(path)\" hreflang=\"zh\" lang=\"zh\">"), "\(name)")
    }
  }

  @Test("names and words are in the page's language, and figures too")
  func words() async throws {
    let files = try await Self.published()
    let part = try #require(files["en/plan/goals/index.html"])
    #expect(part.contains("Targets and progress in Chapter 1: Overall Targets"))
    #expect(part.contains("50 billion yuan"))
    #expect(try #require(files["en/sources/report/index.html"]).contains("<dd>Government of Town</dd>"))
  }

  @Test("what nobody has translated is marked with its language where it stands, also within a sentence")
  func marks() async throws {
    let files = try await Self.published()
    #expect(try #require(files["en/areas/east/index.html"]).contains("<div class=\"prose\" lang=\"zh\">"))
    let projects = try #require(files["en/projects/index.html"])
    #expect(projects.contains("Investment: <span lang=\"zh\">3亿元</span>"))
    #expect(try #require(files["en/sources/plan/index.html"]).contains("<dd><span lang=\"zh\">小城政府</span></dd>"))
    let chain = try #require(files["en/chains/chips/index.html"])
    #expect(chain.contains(/<text class="strong ink" xml:lang="zh"[^>]*>材料</))
    #expect(chain.contains("<li><span lang=\"zh\">硅片</span></li>"))
    let campaign = try #require(files["en/campaigns/bridge/index.html"])
    #expect(campaign.contains("<th scope=\"row\" lang=\"zh\">通车</th>"))
    #expect(campaign.contains(/<text class="ink" xml:lang="zh"[^>]*>通车</))
  }

  @Test("a page says that it shows texts in another language where it does, and only there")
  func says() async throws {
    let files = try await Self.published()
    let says = files.filter { $0.value.contains("<p class=\"foreign\">") }.keys
    #expect(says.contains("en/areas/east/index.html"))
    #expect(!says.contains("en/areas/index.html"))
    #expect(says.allSatisfy { $0.hasPrefix("en/") })
    for name in says { #expect(files[name]?.contains("lang=\"zh\"") == true, "\(name)") }
  }

  @Test("a page has the same places in both languages, so that the switch can lead to one")
  func places() async throws {
    let files = try await Self.published()
    for (name, text) in files where name.hasSuffix(".html") && !name.hasPrefix("en/") {
      let english = try #require(files["en/" + name])
      #expect(ids(in: text) == ids(in: english), "\(name)")
    }
  }

  @Test("a site in English alone has its pages at the root, and nothing on them is foreign")
  func alone() async throws {
    let site = try SiteFixture("small", theme: .real)
    for (name, text) in site.texts(below: "Content") {
      // What is written without a language is in the site's own.
      let alone = text.replacing("languages: [zh]", with: "languages: [en]")
        .replacing(/\n\w+_en: [^\n]*/, with: "").replacing(/, \w+_en: [^,}]*/, with: "")
      try site.folder.write(alone, to: "Content/" + name)
    }
    #expect(try await site.build().map(\.code) == [])
    let files = site.published
    #expect(files.keys.allSatisfy { !$0.hasPrefix("en/") && !$0.hasPrefix("zh/") })
    for (name, text) in files where name.hasSuffix(".html") {
      #expect(text.contains("<html lang=\"en\">"), "\(name)")
      #expect(!text.contains("lang=\"zh\"") && !text.contains("class=\"foreign\""), "\(name)")
    }
  }

  @Test("a name that a language lacks is an error at its file, and one that another file says otherwise too")
  func lacking() async throws {
    let site = try Self.bilingual()
    let chain = try #require(site.folder.text(of: "Content/chains/chips.md"))
    try site.folder.write(
      chain.replacing("group_en: Information Technology\n", with: ""), to: "Content/chains/chips.md")
    #expect(try await site.build().map(\.code) == ["missing-key"])
    try site.folder.write(chain, to: "Content/chains/chips.md")
    let other = chain.replacing("Information Technology", with: "IT").replacing("name: 芯片产业链", with: "name: 软件产业链")
    try site.folder.write(other, to: "Content/chains/software.md")
    let faults = try await site.build()
    #expect(faults.map(\.code) == ["group-disagrees"])
    #expect(faults.first?.location?.path == "Content/chains/software.md")
  }

  private func ids(in text: String) -> [String] {
    text.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
  }
}
