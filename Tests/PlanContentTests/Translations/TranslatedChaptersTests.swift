import PlanContent
import PlanModel
import TestSupport
import Testing

@Suite("Translations of a part's chapters")
struct TranslatedChaptersTests {
  /// The sample with a part, whose text is translated as `text`.
  private func content(_ text: String, version: String = "f9ee88750abb03b9") -> SampleContent {
    let part = """
      ---
      part: 3
      title: 创新
      title_en: Innovation
      chapters: [{title: 平台, title_en: Platforms}, {title: 企业, title_en: Firms}]
      ---
      篇首。

      ## 平台
      建平台。

      ## 企业
      育企业。

      """
    return SampleContent().with("plan/03-innovation.md", part)
      .with("plan/03-innovation.en.md", "---\ntranslates: \(version)\n---\n" + text)
  }

  @Test("each chapter's text stands under its title in that language")
  func chapters() throws {
    let plan = try content("Opening.\n\n## Platforms\nBuild.\n\n## Firms\nGrow.\n").plan()
    let part = try #require(plan.parts.first)
    #expect(part.chapters.map { $0.title(.en) } == ["Platforms", "Firms"])
    let texts = ([part.body] + part.chapters.map(\.body)).map { original -> String? in
      guard case .current(let text) = plan.translations[.en]?[original.origin] else { return nil }
      return text.markdown
    }
    #expect(texts == ["Opening.\n", "Build.\n", "Grow.\n"])
  }

  @Test("a heading in another language than the translation's is no chapter")
  func originalTitles() {
    #expect(
      content("Opening.\n\n## 平台\nBuild.\n\n## 企业\nGrow.\n").faults == [
        "plan/03-innovation.en.md:6:4 unknown-chapter", "plan/03-innovation.en.md:9:4 unknown-chapter",
      ])
  }

  @Test("a chapter that only the original has, or only the translation, is an error")
  func mismatch() {
    #expect(
      content("Opening.\n\n## Platforms\nBuild.\n").faults == ["plan/03-innovation.en.md:4:1 translation-mismatch"])
    let opened = content("Opening.\n\n## Platforms\nBuild.\n\n## Firms\nGrow.\n", version: "2ad29edf03c0b364")
    let unwritten = opened["plan/03-innovation.md"]?.replacing("篇首。", with: "").replacing("育企业。", with: "")
    #expect(
      opened.with("plan/03-innovation.md", unwritten).faults == [
        "plan/03-innovation.en.md:4:1 translation-mismatch", "plan/03-innovation.en.md:10:1 translation-mismatch",
      ])
  }

  @Test("a translation of an older version is not held against the chapters of today")
  func outdated() {
    #expect(
      content("Whatever.\n\n## Else\n", version: "0123456789abcdef").faults == [
        "plan/03-innovation.en.md:2:13 translation-outdated"
      ])
  }
}
