import PlanDesk
import PlanModel
import TestSupport
import Testing

@Suite("Places in the plan's text")
struct PlanPlaceTests {
  @Test(
    "a locator leads to the opening, the chapter or the box it stands in",
    arguments: [
      ("4", "opening"), ("4.2", "chapter-2"), ("4.2.1", "chapter-2"), ("box-5", "box-5"), ("box-5/3", "box-5"),
    ])
  func anchors(locator: Locator, anchor: String) {
    #expect(Self.plan.place(of: Citation(source: "plan", locator: locator))?.anchor == anchor)
  }

  @Test(
    "paragraphs, other documents, and parts and boxes that are not there have no place",
    arguments: ["p12", "5.1", "box-7"])
  func nowhere(locator: Locator) {
    #expect(Self.plan.place(of: Citation(source: "plan", locator: locator)) == nil)
    #expect(Self.plan.place(of: Citation(source: "report", locator: "4.2")) == nil)
  }

  private static let plan: Plan = {
    let origin = Origin(path: "x", line: 1)
    let prose = Prose(markdown: "", origin: origin)
    let part = PlanPart(
      id: "four", number: 4, title: "四", body: prose,
      chapters: [.init(title: "一", body: prose), .init(title: "二", body: prose)],
      boxes: [.init(number: 5, title: "五")], origin: origin)
    let span = Site.PlanSpan(
      name: "规划", area: "a", baseYear: 2020, start: 2021, end: 2025, source: "plan")
    return Plan(
      site: Site(
        title: "", baseURL: "/", languages: SiteLanguages(own: .zh),
        asOf: CalendarDate(lastOf: 12, 2025), plan: span, publisher: nil, licence: nil, compliance: []),
      parts: [part])
  }()
}
