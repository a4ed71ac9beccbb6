import PlanContent
import PlanModel
import Testing

@Suite("Chapters of a part")
struct PlanPartChaptersTests {
  private static func content(_ body: String) -> SampleContent {
    let matter = """
      ---
      part: 3
      title: 创新
      title_en: Innovation
      chapters:
        - {title: 平台, title_en: Platforms}
        - {title: 企业, title_en: Firms}
      boxes:
        - {number: 2, title: 重点项目, title_en: Key projects}
      ---

      """
    return SampleContent().with("plan/03-innovation.md", matter + body)
  }

  @Test("each chapter has the text under its heading, and what stands before the first is the part's own")
  func texts() throws {
    let found = loadPlan(from: Self.content("篇首。\n\n## 平台\n建平台。\n\n## 企业\n\n育企业。\n").content)
    let part = try #require(found.plan?.parts.first)
    #expect(part.body.markdown == "篇首。\n")
    #expect(part.chapters.map { $0.title(.zh) } == ["平台", "企业"])
    #expect(part.chapters.map { $0.title(.en) } == ["Platforms", "Firms"])
    #expect(part.chapters.map(\.body.markdown) == ["建平台。\n", "\n育企业。\n"])
    #expect(part.chapters.map(\.body.origin.line) == [14, 17])
    #expect(part.boxes.map(\.number) == [2])
    #expect(part.boxes.map { $0.title(.en) } == ["Key projects"])
  }

  @Test("a chapter that nobody has written about yet has an empty text")
  func unwritten() throws {
    let part = try #require(loadPlan(from: Self.content("## 企业\n育企业。\n").content).plan?.parts.first)
    #expect(part.body.markdown == "")
    #expect(part.chapters.map(\.body.markdown) == ["", "育企业。\n"])
  }

  @Test("a heading that is no chapter's title, or stands out of order, is a fault at its place")
  func wrongHeadings() {
    #expect(Self.content("## 人才\n一。\n").faults == ["plan/03-innovation.md:11:4 unknown-chapter"])
    #expect(Self.content("## 企业\n一。\n## 平台\n二。\n").faults == ["plan/03-innovation.md:13:4 unknown-chapter"])
  }
}
