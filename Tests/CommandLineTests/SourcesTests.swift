import Foundation
import TestSupport
import Testing

@Suite("Checking against the sources")
struct SourcesTests {
  let project: TemporaryFolder

  init() throws {
    project = try TemporaryFolder.smallProject()
    for (id, title) in [("plan", "规划"), ("report", "年报")] {
      try project.write(
        """
        ---
        title: 小城\(title)
        short: \(title)
        issuer: 小城政府
        published: 2024-02-01
        covers: 全城
        kind: document
        file: \(id).txt
        ---

        """, to: "Content/sources/\(id).md")
    }
    try project.write(
      """
      ## 第一篇 目标

      ## 第一章 产业

      ## 第一节 企业

      到2025年，企业由100家增至 150
      家，产值500亿元。

      ## 专栏 1 项目

      1 | 晶圆厂 | 3亿元

      ## 第二篇 行动

      ## 第一章 建设

      ## 第一节 大桥
      """, to: "texts/plan.txt")
    try project.write("小城年报\n\n企业总数128家，其中小微企业90家。\n\n东区企业近 40家。\n\n大桥通车。\n", to: "texts/report.txt")
  }

  private func check(_ arguments: String...) throws -> Tool.Outcome {
    try Tool.run(["check", "--root", project.path, "--sources", project.path + "/texts"] + arguments)
  }

  @Test("when all figures are found, it is said how many figures of each document have a row")
  func found() throws {
    let run = try check("--lang", "zh")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output == """
        规划 4 个数，4 个有着落（100.0%）
        年报 3 个数，2 个有着落（66.6%）
        合计 7 个数，6 个有着落（85.7%）
        没有发现错误

        """)
  }

  @Test(
    "a figure that its document does not print is an error at its cell, beside what is printed",
    arguments: ["zh", "en"])
  func misprinted(language: String) throws {
    try project.write(
      "indicator,area,period,value,printed,status,source,locator,note\nfirms,town,2023,118,118家,A,report,p2,\n",
      to: "Content/data/observations/all.csv")
    let run = try check("--lang", language)
    #expect(run.status == 1)
    let expected = [
      "zh": """
      Content/data/observations/all.csv:2:21: 错误[printed-not-found]: “年报”的 p2 没有印“118家”
       2 | firms,town,2023,118,118家,A,report,p2,
         |                     ^^^^^
      [ROOT]/texts/report.txt:3:5: 说明: 原文在 p2 有“128家”
       3 | 企业总数128家，其中小微企业90家。
         |         ^^^^^
      提示：照抄原文，或更正 locator

      1 个错误

      """,
      "en": """
      Content/data/observations/all.csv:2:21: error[printed-not-found]: report does not print '118家' at p2
       2 | firms,town,2023,118,118家,A,report,p2,
         |                     ^^^^^
      [ROOT]/texts/report.txt:3:5: note: p2 has '128家'
       3 | 企业总数128家，其中小微企业90家。
         |         ^^^^^
      help: copy what is printed, or correct the locator

      1 error

      """,
    ]
    #expect(run.errors.replacing(project.path, with: "[ROOT]") == expected[language])
  }

  @Test("faults of the portal and of its figures are reported together")
  func together() throws {
    try project.describeTown("见[别处](/nowhere/)。")
    try FileManager.default.removeItem(atPath: project.path + "/texts/plan.txt")
    let run = try check()
    #expect(run.status == 1)
    #expect(run.errors.contains("error[dead-link]") && run.errors.contains("error[source-text-missing]"))
    #expect(run.errors.hasSuffix("\n2 errors\n"))
  }

  @Test("the figures without a row are listed with their places, as text and as JSON")
  func unaccounted() throws {
    #expect(try check("--unaccounted").output.contains("\n  p2  企业总数128家，其中小微企业【90】家。\n"))
    let run = try check("--unaccounted", "--format", "json")
    let documents = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: any Sendable]]
    let figures = documents?.last?["unaccounted"] as? [[String: any Sendable]]
    #expect(documents?.map { $0["source"] as? String } == ["plan", "report"])
    #expect(figures?.map { $0["locator"] as? String } == ["p2"])
    #expect(figures?.first?["line"] as? Int == 3)
    #expect(figures?.first?["column"] as? Int == 16)
  }

  @Test("without a folder of sources there is nothing to list, and a folder must exist")
  func usage() throws {
    #expect(try Tool.run("check", "--root", project.path, "--unaccounted").status == 2)
    #expect(try Tool.run("check", "--root", project.path, "--sources", project.path + "/none").status == 2)
  }
}
