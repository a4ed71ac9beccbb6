import Diagnostics
import PlanModel
import Testing

@testable import Documents

@Suite struct VerificationTests {
  private let corpus = Corpus(of: [.sample()], in: "texts") { _ in
    "去年概况\n\n全年招商活动 230\n余次，新增企业20家。\n\n游客 5 万人次，新增企业30家。"
  }

  private func faults(_ observed: [(printed: String?, locator: String)]) -> [Diagnostic] {
    verify(.sample(observed: observed), against: corpus) { column, row in
      SourceLocation(path: row.path, line: row.line, column: column == "printed" ? 5 : 9)
    }
  }

  @Test("a figure that stands at its place is no fault")
  func found() {
    #expect(faults([("招商活动230余次", "p2"), ("5万人次", "p3"), (nil, "p1")]).isEmpty)
  }

  @Test("a figure that was copied wrongly is a fault of its cell, with what the document prints")
  func misprinted() {
    let fault = faults([("招商活动231余次", "p2")]).first
    #expect(fault?.code == "printed-not-found")
    #expect(fault?.location == SourceLocation(path: "Content/data/rows.csv", line: 2, column: 5))
    #expect(fault?.message.zh == "“年报”的 p2 没有印“招商活动231余次”")
    #expect(fault?.notes.map(\.message.zh) == ["原文在 p2 有“招商活动230余次”"])
    #expect(fault?.notes.first?.location.description == "texts/report.txt:3:3")
  }

  @Test("a figure that stands elsewhere is found there, beside what is like it at its place")
  func elsewhere() {
    let fault = faults([("企业30家", "p2")]).first
    #expect(fault?.notes.map(\.message.en) == ["p2 has '企业20家'", "p3 has '企业30家'"])
  }

  @Test("a figure that is like nothing has no notes")
  func unlike() {
    #expect(faults([("道路九十公里", "p2")]).map(\.notes) == [[]])
  }

  @Test("a place that does not exist is a fault of the locator, with the places there are and where the figure stands")
  func unknownPlace() {
    let fault = faults([("5万人次", "p7")]).first
    #expect(fault?.code == "locator-not-found")
    #expect(fault?.location?.column == 9)
    #expect(fault?.help?.zh == "附近有 p1、p2、p3")
    #expect(fault?.notes.map(\.message.zh) == ["原文在 p3 有“5万人次”"])
  }

  @Test("a place must exist even where no figure is printed")
  func placeWithoutFigure() {
    #expect(faults([(nil, "p7")]).map(\.code) == ["locator-not-found"])
  }

  @Test("the name of a project need not stand in the document, its investment must")
  func projects() {
    let plan = Plan.sample(projects: [("某桥", "3亿元", "p1")])
    let faults = verify(plan, against: corpus) { column, row in SourceLocation(path: column, line: row.line) }
    #expect(faults.map { "\($0.code) \($0.location?.path ?? "")" } == ["printed-not-found investment"])
  }

  @Test("all faults are reported, those of the sources too, in order of their places")
  func sorted() {
    let plan = Plan.sample(observed: [("8家", "p2"), ("9家", "p2")], sources: [.sample(), .sample("b", file: nil)])
    let corpus = Corpus(of: plan.sources, in: "texts") { _ in "甲\n\n乙" }
    let faults = verify(plan, against: corpus) { SourceLocation(path: $1.path, line: $1.line) }
    #expect(
      faults.map(\.location?.description) == [
        "Content/data/rows.csv:2", "Content/data/rows.csv:3", "Content/sources/b.md:2",
      ])
  }
}
