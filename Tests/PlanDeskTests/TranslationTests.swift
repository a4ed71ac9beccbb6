import PlanDesk
import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("Texts in another language")
struct TranslationTests {
  @Test("a translation of what the original says is given, one of what it used to say is not")
  func translation() {
    let original = Prose(markdown: "一座城。", origin: Origin(path: "city.md", line: 5))
    let text = Prose(markdown: "A city.", origin: Origin(path: "city.en.md", line: 4))
    func translated(_ translation: Translation?) -> Prose? {
      let plan = Plan(
        site: Sample.plan().site, translations: translation.map { [.en: [original.origin: $0]] } ?? [:])
      let desk = PlanDesk(plan, assess(plan, asOf: plan.site.asOf))
      return desk.translation(of: original, into: .en)
    }
    #expect(translated(.current(text)) == text)
    #expect(translated(.outdated) == nil)
    #expect(translated(nil) == nil)
  }
}
