import Foundation
import TestSupport
import Testing

@Suite("jindu status")
struct StatusCommandTests {
  let project: TemporaryFolder

  init() throws {
    project = try TemporaryFolder.smallProject()
  }

  @Test("it lists the verdicts, what is wrong first, then counts binding apart from expected")
  func table() throws {
    let run = try Tool.run("status", "--root", project.path, "--lang", "zh")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output == """
        小城规划 · 判定截至 2024-06-30

        状态      指标          区域  承诺     最新          完成/时序  期限  性质
        ◆ 略滞后  企业数        小城  150家    128家 (2023)  56%/60%    2025  约束性
        ○ 无数据  地区生产总值  小城  500亿元  —             —          2025

        约束性：共 1 项，1 项有数据：略滞后 1
        预期性：共 1 项，0 项有数据：无数据 1

        """)
    #expect(project.files(below: "Public").isEmpty)
  }

  @Test("it speaks English, with codes where the theme has no English words")
  func english() throws {
    try FileManager.default.removeItem(atPath: project.path + "/Templates/locales/en.yaml")
    let run = try Tool.run("status", "--root", project.path, "--as-of", "2027-06-30")
    #expect(
      run.output == """
        小城规划 · as of 2027-06-30

        status          indicator  area  promised          latest      done/due  by    kind
        ○ Overdue       Firms      Town  ≥150              128 (2023)  56%/60%   2025  binding
        ○ Without data  GDP        Town  ≥50 billion yuan  —           —         2025

        binding: 1 in all, 1 with data: Overdue 1
        expected: 1 in all, 0 with data: Without data 1

        """)
  }

  @Test("options choose, and may be repeated", arguments: [["--chain", "chips"], ["--status", "slight-lag"]])
  func filters(choice: [String]) throws {
    let one = try Tool.run("status", "--root", project.path, choice[0], choice[1])
    #expect(one.output.contains("Firms") && !one.output.contains("GDP"))
    let both = try Tool.run("status", "--root", project.path, "--status", "lag", "--status", "slight-lag")
    #expect(both.output.contains("Firms") && !both.output.contains("GDP"))
  }

  @Test("nothing chosen is said plainly, and is no error")
  func nothing() throws {
    let run = try Tool.run("status", "--root", project.path, "--area", "east")
    #expect(run.status == 0)
    #expect(run.output == "小城规划 · as of 2024-06-30\n\nno target matches (the plan has 2)\n")
  }

  @Test(
    "a name that stands for nothing is wrong usage, and the nearest one is proposed",
    arguments: [
      ("--area", "est", "east"), ("--chain", "chip", "chips"), ("--campaign", "brige", "bridge"),
      ("--theme", "econmy", "economy"), ("--status", "lagg", "lag"),
    ])
  func unknownName(option: String, name: String, nearest: String) throws {
    let run = try Tool.run("status", "--root", project.path, option, name)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("\(option): there is no \(option.dropFirst(2)) '\(name)'"))
    #expect(run.errors.contains("did you mean '\(nearest)'?"))
  }

  @Test("as JSON it prints the objects of status.json, chosen in the same way")
  func json() throws {
    _ = try Tool.run("build", "--root", project.path)
    let published = project.contents(below: "Public")["data/status.json"].map { String(decoding: $0, as: UTF8.self) }
    #expect(try Tool.run("status", "--root", project.path, "--json").output == published)
    let chosen = try Tool.run("status", "--root", project.path, "--json", "--campaign", "bridge")
    #expect(try ids(in: chosen.output) == ["gdp-2025"])
    #expect(try ids(in: Tool.run("status", "--root", project.path, "--json", "--area", "east").output) == [])
  }

  @Test("faults of the content end it with 1")
  func faults() throws {
    try Data("indicator,area\n".utf8).write(to: URL(filePath: project.path + "/Content/data/targets/all.csv"))
    let run = try Tool.run("status", "--root", project.path)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("Content/data/targets/all.csv:1"))
  }

  /// The ids of the targets in a JSON document.
  private func ids(in text: String) throws -> [String] {
    struct Document: Decodable {
      struct Target: Decodable {
        let id: String
      }
      let targets: [Target]
    }
    return try JSONDecoder().decode(Document.self, from: Data(text.utf8)).targets.map(\.id)
  }
}
