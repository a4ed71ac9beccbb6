import PlanContent
import PlanModel
import Testing

@Suite("Names are required in exactly the languages of the site")
struct NameReadingTests {
  private static let themes = "- id: economy\n  name: 经济\n"

  /// The sample on a site of `languages`.
  private func sample(_ languages: String) throws -> SampleContent {
    let site = try #require(SampleContent()["site.yaml"]).replacing("[zh, en]", with: languages)
    return SampleContent().with("site.yaml", site)
  }

  @Test("a site in one language needs no other, and may have them all the same")
  func ownLanguage() throws {
    let plan = try sample("[zh]").with("themes.yaml", Self.themes).plan()
    #expect(plan.themes["economy"]?.name == Name("经济", in: .zh))
    #expect(plan.areas["city"]?.name(.en) == "Changchun")
  }

  @Test("a name without one of the site's languages is one fault, also for what refers to it")
  func everyLanguage() throws {
    #expect(try sample("[zh, en]").with("themes.yaml", Self.themes).faults == ["themes.yaml:1:3 missing-key"])
    let french = try sample("[zh, fr]").faults
    #expect(french.contains("themes.yaml:1:3 missing-key") && french.contains("site.yaml:1:1 missing-key"))
    #expect(french.allSatisfy { $0.hasSuffix("missing-key") })
  }

  @Test("names in the site's own language have no code, whichever it is")
  func english() throws {
    let faults = try sample("[en, zh]").with("themes.yaml", "- {id: economy, name: Economy, name_zh: 经济}\n").faults
    #expect(faults.contains("areas/city.md:2:1 missing-key"))
    #expect(!faults.contains { $0.hasPrefix("themes.yaml") })
  }

  @Test("projects and milestones may be translated, each or none")
  func rows() throws {
    let plan = try SampleContent().with(
      "data/projects/p.csv",
      "id,name,name_en,source,locator\na,甲,A,plan-14th,1.1\nb,乙,,plan-14th,1.1\n"
    ).with(
      "data/milestones/m.csv", "id,campaign,name,name_en,source,locator\nm,block-one,开馆,Opening,plan-14th,1.1\n"
    ).plan()
    #expect(plan.projects.map { $0.name(.en) } == ["A", "乙"])
    #expect(plan.milestones["m"]?.name.localized(in: .en) == Name.Localized("Opening", in: .en))
  }

  @Test("a list that cannot be read does not make what refers to it unknown")
  func unreadable() {
    #expect(SampleContent().with("themes.yaml", "- id: economy: b\n").faults == ["themes.yaml:1:14 yaml-syntax"])
  }
}
