import PlanModel
import TestSupport
import Testing

@Suite("What of a plan is translated")
struct TranslationCountTests {
  private func article(_ id: Article.ID, _ title: Name, _ text: String = "文。") -> Article {
    let origin = Origin(path: "pages/\(id).md", line: 4)
    return Article(id: id, title: title, date: nil, body: Prose(markdown: text, origin: origin), origin: origin)
  }

  private func count(_ pages: [Article], _ translations: [Origin: Translation] = [:]) -> TranslationCount {
    let part = PlanPart(
      id: "part", number: 1, title: "篇", body: Prose(markdown: "篇首。", origin: Origin(path: "plan/part.md", line: 3)),
      chapters: [.init(title: "章", body: Prose(markdown: "章。", origin: Origin(path: "plan/part.md", line: 5)))],
      boxes: [], origin: Sample.origin)
    let plan = Plan(
      site: Sample.plan().site, indicators: [Sample.indicator()], parts: [part], pages: pages,
      translations: [.en: translations])
    return plan.translationCount(in: .en)
  }

  @Test("a file is one text, however many chapters it has, and an empty one is none")
  func texts() {
    let pages = [article("a", "甲"), article("b", "乙"), article("c", "丙", "")]
    let translated: [Origin: Translation] = [
      Origin(path: "plan/part.md", line: 3): .current(Sample.prose),
      Origin(path: "plan/part.md", line: 5): .current(Sample.prose), pages[0].body.origin: .outdated,
    ]
    #expect(count(pages, translated).texts == .init(total: 3, translated: 1, outdated: 1))
    #expect(count(pages).texts == .init(total: 3, translated: 0))
  }

  @Test("a name counts once, as translated where somebody has translated it")
  func names() {
    let before = count([]).names
    let after = count([article("a", .named("甲", "A")), article("b", "乙"), article("c", "乙")]).names
    #expect(after.total - before.total == 2)
    #expect(after.translated - before.translated == 1)
    // The site, its plan and the indicator are translated; the part and its chapter are not.
    #expect(before == .init(total: 5, translated: 3))
  }

  @Test("definitions and remarks are notes, which lack a translation unless somebody gave one")
  func notes() {
    #expect(count([]).notes == .init(total: 1, translated: 0))
    let rows = Plan(
      site: Sample.plan().site,
      untracked: ["甲", "甲", "乙"].map {
        UntrackedFigure(citation: Sample.citation, printed: "1", reason: $0, origin: Sample.origin)
      })
    #expect(rows.translationCount(in: .en).notes == .init(total: 2, translated: 0))
  }
}
