import Foundation
import TestSupport
import Testing

@Suite("The command line")
struct CommandLineTests {
  let project: TemporaryFolder

  init() throws {
    project = try TemporaryFolder.smallProject()
  }

  @Test("build publishes, says what it did, and ends with 0; again, nothing has changed")
  func build() throws {
    let first = try Tool.run("build", "--root", project.path)
    #expect(first.status == 0 && first.errors.isEmpty)
    #expect(first.output.contains(/published \d+ pages, \d+ files, [1-9]\d* changed/))
    #expect(try Tool.run("build", "--root", project.path).output.contains(", 0 changed"))
  }

  @Test("cards draws a card for every page into Cards, and leaves Public alone")
  func cards() throws {
    let run = try Tool.run("cards", "--root", project.path)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains(/\d+ cards, \d+ without an image/))
    #expect(project.contents(below: "Cards")["charts/areas/town/card.svg"] != nil)
    #expect(project.files(below: "Public").isEmpty)
  }

  @Test("errors end a build with 1, name file, line and column, and publish nothing")
  func failure() throws {
    try project.describeTown("见[别处](/nowhere/)。")
    let run = try Tool.run("build", "--root", project.path)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("Content/areas/town.md:8:7: error[dead-link]: there is no page '/nowhere/'"))
    #expect(project.files(below: "Public").isEmpty)
  }

  @Test("check finds the same faults, in Chinese if asked, and writes nothing")
  func check() throws {
    #expect(try Tool.run("check", "--root", project.path).status == 0)
    try project.describeTown("<b>粗</b>")
    let run = try Tool.run("check", "--root", project.path, "--lang", "zh")
    #expect(run.status == 1)
    #expect(run.errors.contains("Content/areas/town.md:8:1: 错误[markdown-raw-html]"))
    #expect(project.files(below: "Public").isEmpty)
  }

  @Test("diagnostics as JSON go to standard output")
  func json() throws {
    try project.describeTown("见[别处](/nowhere/)。")
    let run = try Tool.run("check", "--root", project.path, "--format", "json")
    let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: any Sendable]
    let list = report?["diagnostics"] as? [[String: any Sendable]]
    #expect(run.status == 1)
    #expect(list?.count == 1)
    #expect(list?.first?["code"] as? String == "dead-link")
    #expect(list?.first?["line"] as? Int == 8)
  }

  @Test(
    "wrong usage ends with 2",
    arguments: [["bild"], ["build", "--treads", "1"], ["build", "--as-of", "2025-02-30"], ["check", "--lang", "fr"]])
  func usage(arguments: [String]) throws {
    let run = try arguments.count == 1 ? Tool.run(arguments[0]) : Tool.run(arguments[0], arguments[1], arguments[2])
    #expect(run.status == 2)
    #expect(!run.errors.isEmpty)
  }

  @Test("another day gives other verdicts")
  func asOf() throws {
    _ = try Tool.run("build", "--root", project.path)
    let before = project.contents(below: "Public")["indicators/firms/town/index.html"]
    _ = try Tool.run("build", "--root", project.path, "--as-of", "2027-06-30")
    #expect(project.contents(below: "Public")["indicators/firms/town/index.html"] != before)
  }

  @Test("render fills one template with the data of a JSON file")
  func render() throws {
    try Data("{% for x in xs %}<i>{{ x }}</i>{% endfor %}".utf8).write(to: URL(filePath: project.path + "/list.html"))
    try Data(#"{"xs": ["a&b", 2]}"#.utf8).write(to: URL(filePath: project.path + "/data.json"))
    let run = try Tool.run("render", project.path + "/list.html", "--data", project.path + "/data.json")
    #expect(run.output == "<i>a&amp;b</i><i>2</i>")
  }

  @Test("render reports a template that lies in the folder of templates once")
  func renderInFolder() throws {
    let folder = project.path + "/own"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("<p>{% include 'b.html' %}</p>".utf8).write(to: URL(filePath: folder + "/a.html"))
    try Data("{{ 1 + }}".utf8).write(to: URL(filePath: folder + "/b.html"))
    let run = try Tool.run("render", folder + "/b.html", "--templates", folder)
    #expect(run.status == 1 && run.errors.components(separatedBy: "error[").count == 2)
    try Data("b".utf8).write(to: URL(filePath: folder + "/b.html"))
    #expect(try Tool.run("render", folder + "/a.html", "--templates", folder).output == "<p>b</p>")
  }

  @Test("a build that is killed at any moment leaves the old site or the new one, whole")
  func killed() async throws {
    var sites: [[String: Data]] = []
    for text in ["第一版。", "第二版。"] {
      try project.describeTown(text)
      _ = try Tool.run("build", "--root", project.path)
      sites.append(project.contents(below: "Public"))
    }
    for round in 0..<24 {
      try project.describeTown(round.isMultiple(of: 2) ? "第一版。" : "第二版。")
      try await Tool.kill(after: round * 12, "build", "--root", project.path)
      let site = project.contents(below: "Public")
      #expect(sites.contains(site), "half a site after \(round * 12) ms")
    }
    #expect(try Tool.run("build", "--root", project.path).status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: project.path).sorted() == ["Content", "Public", "Templates"])
  }
}
