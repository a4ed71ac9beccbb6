import PlanDesk
import PlanModel
import TestSupport
import Testing
import Wording

@testable import Portal

@Suite("Pages of documents and of the plan's text")
struct DocumentPageTests {
  private static let plan = Plan(
    site: Sample.site(), themes: Sample.themes, sources: Sample.documents,
    areas: [Sample.town, Sample.area("east", "东区", citation: Sample.citation("1.2"))],
    indicators: [Sample.indicator(name: "企业数", unit: "家")],
    parts: [
      Sample.part("one", 1, "总则", chapters: ["形势", "目标"], boxes: [1]), Sample.part("two", 2, "产业"),
    ],
    observations: [
      Sample.figure("firms", "east", .year(2023), 120, at: "p12"),
      Sample.figure("firms", "east", .year(2022), 110, at: "p3"),
    ],
    targets: [Sample.promise("firms", "east", 150, at: "1.2.1")], projects: [Sample.project("fab", "晶圆厂", in: "east")],
    untracked: [
      UntrackedFigure(
        citation: Sample.citation("p3", in: "report"), printed: "约3成", reason: "口径不明", origin: Sample.origin)
    ])

  private let edition = Edition.sample(
    PlanDesk(judging: plan),
    Voice.chinese.saying(
      Phrases(["title.part": "第{number}篇 {title}", "title.chapter": "第{number}章 {title}", "title.box": "专栏{number}"])))

  @Test("the page of a document has what it states, place by place as it runs, each by its kind")
  func places() throws {
    let page = try SourcePages.page(of: "report", edition)
    #expect(page.title.text == "报告" && page.content.source.figures == 3)
    #expect(page.content.places.map(\.locator) == ["第3段", "第12段"])
    #expect(page.content.places.map(\.anchor) == ["at-p3", "at-p12"])
    #expect(page.content.places.map { $0.statements.map(\.kind) } == [["observation", "untracked"], ["observation"]])
    let first = "{{ places[0].statements[0].observation.figure.text }}，{{ places[0].statements[1].untracked.printed }}"
    #expect(try page.content.filled(first) == "110家，约3成")
  }

  @Test("the page of a part of the plan has its chapters and boxes, each with what it promises and names")
  func part() throws {
    let page = try PlanPages.page(of: "one", edition)
    #expect(page.title.text == "第1篇 总则")
    let places = page.content.places
    #expect(places.map(\.title.text) == ["", "第1章 形势", "第2章 目标", "专栏1"])
    #expect(places.map(\.targets.count) == [0, 0, 1, 0])
    #expect(places.map(\.projects.count) == [0, 0, 0, 1])
    #expect(places.flatMap(\.entities).map(\.name) == ["东区"] && places[2].entities.count == 1)
    #expect(page.content.previous == nil && page.content.next?.name == "产业")
  }

  @Test("the page of a year has what was measured in it and what falls due")
  func year() throws {
    let measured = try YearPages.page(of: 2022, edition)
    #expect(measured.content.observations.map(\.period) == ["2022"] && measured.content.targets.isEmpty)
    let due = try YearPages.page(of: 2025, edition)
    #expect(due.content.observations.isEmpty && due.content.targets.count == 1)
    #expect(due.content.years.map(\.year) == [2022, 2023, 2025])
  }

  @Test("key projects stand by the box that lists them, with the number that no document gives a stage for")
  func projects() throws {
    let page = try ProjectsPage.page(edition)
    #expect(page.content.groups.map(\.box) == ["专栏1"] && page.content.silent == 1)
    #expect(page.content.groups.flatMap(\.projects).map(\.name.text) == ["晶圆厂"])
  }
}
