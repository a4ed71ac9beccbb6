import Diagnostics
import PlanContent
import PlanModel
import TestSupport
import Testing

@Suite struct EntityFilesTests {
  @Test("front matter that is missing, broken or incomplete is named in the file")
  func faults() {
    #expect(SampleContent().with("pages/a.md", "# 标题\n").faults == ["pages/a.md:1:1 front-matter"])
    #expect(SampleContent().with("pages/a.md", "---\ntitle: a: b\n---\n").faults == ["pages/a.md:2:9 yaml-syntax"])
    #expect(SampleContent().with("pages/a.md", "---\ntitle_en: A\n---\n").faults == ["pages/a.md:2:1 missing-key"])
    #expect(
      SampleContent().with("pages/a.md", "---\ntitle: a\ntitle: b\n---\n").faults == ["pages/a.md:3:1 duplicate-key"])
  }

  @Test("an entity at fault does not make references to it unknown")
  func noCascade() {
    let broken = SampleContent().with("chains/laser.md", "---\nname: 激光\n---\n")
    #expect(Set(broken.faults) == ["chains/laser.md:2:1 missing-key"])
  }

  @Test("a source and a locator go together")
  func citation() {
    let area = "---\nname: 甲\nname_en: A\nkind: zone\nsource: plan-14th\n---\n"
    #expect(SampleContent().with("areas/a.md", area).faults == ["areas/a.md:2:1 missing-key"])
  }

  @Test("site.yaml is required, and its address gets a final slash")
  func site() throws {
    #expect(SampleContent().with("site.yaml", nil).faults == ["site.yaml:0:0 missing-file"])
    #expect(try SampleContent().plan().site.baseURL == "https://example.org/")
  }

  @Test("the footer's lines keep the order of the file; blank ones are left out")
  func compliance() throws {
    let site = try #require(SampleContent()["site.yaml"])
    let plan = try SampleContent().with("site.yaml", site + "\ncompliance:\n  police: P\n  icp: I\n  host:\n").plan()
    #expect(plan.site.compliance.map(\.key) == ["police", "icp"])
  }

  @Test("a language that is no code, or is listed twice, is a fault", arguments: ["[zh, English!]", "[zh, zh]"])
  func language(_ languages: String) {
    let site = SampleContent()["site.yaml"]?.replacing("languages: [zh, en]", with: "languages: " + languages)
    #expect(SampleContent().with("site.yaml", site).faults.contains { $0.hasSuffix("bad-language") })
  }

  @Test("two themes with one id are named at both places")
  func duplicateTheme() {
    let themes = "- id: economy\n  name: a\n  name_en: A\n- id: economy\n  name: b\n  name_en: B\n"
    let found = loadPlan(from: SampleContent().with("themes.yaml", themes).content).diagnostics
    #expect(found.map(\.summary) == ["themes.yaml:4:7 duplicate-id"])
    #expect(found.first?.notes.first?.location.line == 1)
  }

  @Test("a tile that is no pair of numbers is a fault")
  func tile() {
    let area = "---\nname: 甲\nname_en: A\nkind: zone\ntile: [1]\n---\n"
    #expect(SampleContent().with("areas/a.md", area).faults == ["areas/a.md:5:7 bad-tile"])
  }

  @Test("a part's number must match its file's name and be used once")
  func parts() {
    let part = "---\npart: 3\ntitle: 创新\ntitle_en: Innovation\nchapters: [{title: 一, title_en: One}]\n---\n"
    #expect(SampleContent().with("plan/03-innovation.md", part).faults == [])
    #expect(SampleContent().with("plan/04-innovation.md", part).faults == ["plan/04-innovation.md:2:7 bad-id"])
    #expect(SampleContent().with("plan/innovation.md", part).faults == ["plan/innovation.md:0:0 bad-id"])
    let twice = SampleContent().with("plan/03-innovation.md", part).with("plan/03-other.md", part)
    #expect(twice.faults == ["plan/03-other.md:2:7 duplicate-id"])
  }

  @Test("an update's date begins its file's name")
  func updateDate() {
    let update = "---\ntitle: 开通\ndate: 2026-11-21\n---\n"
    #expect(SampleContent().with("updates/2026-11-21-launch.md", update).faults == [])
    #expect(
      SampleContent().with("updates/2026-11-20-launch.md", update).faults == [
        "updates/2026-11-20-launch.md:3:7 bad-date"
      ])
  }
}
