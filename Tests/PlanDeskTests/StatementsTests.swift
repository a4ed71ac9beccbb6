import PlanDesk
import PlanModel
import TestSupport
import Testing

@Suite("What documents state")
struct StatementsTests {
  private let desk = PlanDesk(
    judging: Plan(
      site: Sample.site(), sources: Sample.documents,
      areas: [Sample.town, Sample.area("east", "东区", citation: Sample.citation("1.1"))],
      chains: [Sample.chain("chips", "芯片")], indicators: [Sample.indicator("firms")],
      parts: [
        Sample.part("one", 1, "总则", chapters: ["形势", "目标"], boxes: [1]), Sample.part("two", 2, "产业", chapters: ["芯片"]),
      ],
      observations: [
        Sample.figure("firms", "east", .year(2020), 90, at: "1.2.3", in: "plan"),
        Sample.figure("firms", "east", .year(2023), 120, at: "p9"),
      ],
      targets: [Sample.promise("firms", "east", 150, at: "1.2.1")], projects: [Sample.project("fab", "晶圆厂")],
      untracked: [
        UntrackedFigure(
          citation: Sample.citation("p2", in: "report"), printed: "约3成", reason: "口径不明", origin: Sample.origin)
      ]))

  /// The kind of a statement, and where it stands.
  private func words(_ statement: Statement) -> String {
    let kind =
      switch statement {
      case .observation: "figure"
      case .target: "target"
      case .project: "project"
      case .milestone: "milestone"
      case .untracked: "untracked"
      case .area: "area"
      case .chain: "chain"
      case .campaign: "campaign"
      }
    return "\(kind) \(statement.citation.locator)"
  }

  @Test("a document states figures, then promises and works, then what describes it as a whole")
  func bySource() {
    #expect(
      desk.statements(in: "plan" as Source.ID).map(words)
        == ["figure 1.2.3", "target 1.2.1", "project box-1/1", "area 1.1", "chain 2.1.1"])
    #expect(desk.statements(in: "report" as Source.ID).map(words) == ["figure p9", "untracked p2"])
  }

  @Test("its statements are counted apart by whether they are data")
  func counts() {
    #expect(desk.statementCount(in: "report").data == 1 && desk.statementCount(in: "report").untracked == 1)
    #expect(desk.statementCount(in: "plan").total == 5 && desk.statementCount(in: "nothing").total == 0)
  }

  @Test("a part of the plan states what the plan alone says there, as its text runs, boxes last")
  func byPart() {
    let placed = desk.statements(in: "one" as PlanPart.ID)
    #expect(placed.map { words($0.statement) } == ["area 1.1", "target 1.2.1", "figure 1.2.3", "project box-1/1"])
    #expect(placed.map(\.place.anchor) == ["chapter-1", "chapter-2", "chapter-2", "box-1"])
    #expect(desk.statements(in: "two" as PlanPart.ID).map { words($0.statement) } == ["chain 2.1.1"])
  }
}
