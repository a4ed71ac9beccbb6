import PlanModel
import Testing

@testable import Documents

@Suite struct AccountTests {
  private let corpus = Corpus(of: [.sample()], in: "texts") { _ in
    "甲\n\n新增企业20家、学校 3 所，扩建3号楼。\n\n改造5座泵站，新建3座。"
  }

  private func account(_ plan: Plan) -> Account? {
    Documents.account(for: plan, in: corpus).first
  }

  @Test("every figure that no row quotes is listed with its place and what stands around it")
  func unaccounted() throws {
    let plan = Plan.sample(observed: [("20家", "p2")], untracked: [("新建3座", "p3")])
    let account = try #require(self.account(plan))
    #expect((account.figures, account.accounted) == (4, 2))
    #expect(
      account.unaccounted.map { "\($0.locator) \($0.before)[\($0.printed)]\($0.after)" } == [
        "p2 新增企业20家、学校[3]所，扩建3号楼。", "p3 改造[5]座泵站，新建3座。",
      ])
    #expect(account.unaccounted.first?.location.description == "texts/report.txt:3:12")
  }

  @Test("a row accounts for figures at its own place only")
  func otherPlace() {
    #expect(account(.sample(observed: [("20家", "p3")]))?.accounted == 0)
  }

  @Test("the name and the investment of a project account for figures too")
  func projects() {
    #expect(account(.sample(projects: [("改造5座泵站", "新建3座", "p3")]))?.accounted == 2)
  }

  @Test("a part of a figure does not account for it")
  func part() {
    #expect(account(.sample(observed: [("0家", "p2"), ("2", "p2")]))?.accounted == 0)
    let corpus = Corpus(of: [.sample()], in: "texts") { _ in "产值翻一番。" }
    #expect(Documents.account(for: .sample(observed: [("一番", "p1")]), in: corpus).map(\.accounted) == [0])
  }

  @Test("a document without figures has an account of nought")
  func empty() {
    let corpus = Corpus(of: [.sample()], in: "texts") { _ in "没有数。" }
    #expect(Documents.account(for: .sample(), in: corpus).map(\.figures) == [0])
  }
}
