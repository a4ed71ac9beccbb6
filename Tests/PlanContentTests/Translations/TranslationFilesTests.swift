import Diagnostics
import PlanContent
import PlanModel
import TestSupport
import Testing

@Suite("Translations of texts")
struct TranslationFilesTests {
  /// The fingerprint of the city's text.
  private static let city = "3a65192be6399059"

  /// The sample with a translation of the city's text.
  private func translating(_ text: String, version: String = city) -> SampleContent {
    SampleContent().with("areas/city.en.md", "---\ntranslates: \(version)\n---\n\n\(text)")
  }

  @Test("a text is found in the other language by where its original stands, and is no entity itself")
  func translated() throws {
    let plan = try translating("A city.\n").plan()
    #expect(plan.areas.map(\.id) == ["city", "new-area"])
    let body = try #require(plan.areas["city"]?.body)
    let text = Prose(markdown: "A city.\n", origin: Origin(path: "Content/areas/city.en.md", line: 5))
    #expect(plan.translations == [.en: [body.origin: .current(text)]])
  }

  @Test(
    "every kind of text can be translated",
    arguments: [
      "sources/plan-14th", "areas/new-area", "chains/laser", "campaigns/block-one", "indicators/gdp", "pages/about",
      "updates/2026-11-21-launch", "plan/03-innovation",
    ])
  func kinds(name: String) throws {
    var sample = SampleContent()
      .with("pages/about.md", "---\ntitle: 关于\n---\n")
      .with("updates/2026-11-21-launch.md", "---\ntitle: 开通\ndate: 2026-11-21\n---\n")
      .with("plan/03-innovation.md", "---\npart: 3\ntitle: 创新\ntitle_en: Innovation\n---\n")
    sample[name + ".md"] = try #require(sample[name + ".md"]) + "\nabc\n"
    sample[name + ".en.md"] = "---\ntranslates: 06b05ab6733a6185\n---\nABC\n"
    let texts = try sample.plan().translations[.en] ?? [:]
    #expect(texts.keys.map(\.path) == ["Content/\(name).md"])
  }

  @Test("a translation of nothing is an error with the nearest name")
  func nothing() {
    let sample = SampleContent().with("areas/ciy.en.md", "---\ntranslates: \(Self.city)\n---\n\nA city.\n")
    #expect(sample.faults == ["areas/ciy.en.md:0:0 translation-without-original"])
    #expect(sample.diagnostics.first?.help?.en == "did you mean 'city'?")
    let empty = SampleContent().with("areas/new-area.en.md", "---\ntranslates: \(Self.city)\n---\n\nNew.\n")
    #expect(empty.faults == ["areas/new-area.en.md:0:0 translation-without-original"])
  }

  @Test("a translation into the site's own language, or into one that the site does not have, is an error")
  func languages() {
    for language in ["zh", "fr"] {
      let sample = SampleContent().with("areas/city.\(language).md", "---\ntranslates: \(Self.city)\n---\n\nA.\n")
      #expect(sample.faults == ["areas/city.\(language).md:0:0 translation-language"])
    }
  }

  @Test("what is no language makes a name that cannot be an id")
  func badName() {
    #expect(SampleContent().with("areas/city.english.md", "A").faults.contains("areas/city.english.md:0:0 bad-id"))
  }

  @Test("a translation says what it translated, or is told what to write")
  func fingerprint() {
    let silent = SampleContent().with("areas/city.en.md", "---\nauthor: X\n---\nA city.\n")
    #expect(silent.faults == ["areas/city.en.md:2:1 missing-key", "areas/city.en.md:2:1 unknown-key"])
    let malformed = translating("A city.\n", version: "yes")
    #expect(malformed.faults == ["areas/city.en.md:2:13 bad-fingerprint"])
    for fault in [silent, malformed].compactMap(\.diagnostics.first) {
      #expect(fault.help?.en.hasSuffix("translates: \(Self.city)") == true)
    }
  }

  @Test("the title of a text is translated in its original")
  func title() {
    let sample = SampleContent().with("areas/city.en.md", "---\ntranslates: \(Self.city)\nname: City\n---\nA city.\n")
    #expect(sample.faults == ["areas/city.en.md:3:1 unknown-key"])
  }

  @Test("a translation without a text is an error")
  func empty() {
    #expect(translating("").faults == ["areas/city.en.md:5:1 translation-mismatch"])
  }

  @Test("when the original has changed, the translation is told the new value, and is not shown")
  func outdated() throws {
    let changed = translating("A city.\n")
      .with("areas/city.md", "---\nname: 长春市\nname_en: Changchun\nkind: city\n---\n两座城。\n")
    let warning = try #require(changed.diagnostics.first)
    #expect(warning.summary == "areas/city.en.md:2:13 translation-outdated")
    #expect(warning.severity == .warning)
    #expect(warning.message.en.contains("Content/areas/city.md"))
    #expect(warning.help?.zh.hasSuffix("translates: 49e2ece4b79a66d5") == true)
    let plan = try #require(loadPlan(from: changed.content).plan)
    #expect(plan.translations[.en].map { Array($0.values) } == [.outdated])
  }

  @Test("names, the ends of lines and white space around a text do not make its translation outdated")
  func unchanged() {
    let respelt = translating("A city.\n")
      .with("areas/city.md", "---\r\nname: 长春\r\nname_en: Changchun\r\nkind: city\r\n---\r\n\r\n一座城。  \r\n\r\n")
    #expect(respelt.faults == [])
  }

  @Test("an original at fault, or a site that cannot be read, does not make translations wrong")
  func noCascade() {
    let broken = translating("A city.\n").with("areas/city.md", "---\nname: 长春市\nname_en: Changchun\n---\n一座城。\n")
    #expect(broken.faults == ["areas/city.md:2:1 missing-key"])
    let site = SampleContent()["site.yaml"]?.replacing("languages: [zh, en]\n", with: "")
    #expect(translating("A city.\n").with("site.yaml", site).faults == ["site.yaml:1:1 missing-key"])
  }
}
