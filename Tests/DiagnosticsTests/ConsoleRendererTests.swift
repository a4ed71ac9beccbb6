import Diagnostics
import Testing

@Suite("Console rendering")
struct ConsoleRendererTests {
  private let files = [
    "Content/data/observations/gdp.csv": "indicator,area,period,value\n地区生产总值,city,2021,12,3\n",
    "Content/areas/a.md": String(repeating: "\n", count: 11) + "\tid: 朝阳\n",
  ]

  private let badNumber = Diagnostic(
    .error, "bad-number", at: SourceLocation(path: "Content/data/observations/gdp.csv", line: 2, column: 18, length: 4),
    Text(zh: "“12,3”不是数", en: "'12,3' is not a number"),
    help: Text(zh: "请写成 12.3", en: "write 12.3"),
    notes: [
      .init(
        at: SourceLocation(path: "Content/areas/a.md", line: 12, column: 6, length: 2),
        Text(zh: "地区在这里定义", en: "the area is defined here"))
    ])
  private let noSite = Diagnostic(
    .warning, "no-site", at: nil, Text(zh: "没有站点文件", en: "there is no site file"))

  private func render(_ diagnostics: [Diagnostic], _ language: Language, color: Bool = false) -> String {
    ConsoleRenderer(language: language, color: color).render(diagnostics) { files[$0] }
  }

  @Test("In English: place, message, frame, notes, help and the count, byte for byte")
  func english() {
    #expect(
      render([badNumber, noSite], .en) == """
        Content/data/observations/gdp.csv:2:18: error[bad-number]: '12,3' is not a number
          2 | 地区生产总值,city,2021,12,3
            |                        ^^^^
        Content/areas/a.md:12:6: note: the area is defined here
         12 | \tid: 朝阳
            | \t    ^^^^
        help: write 12.3

        warning[no-site]: there is no site file

        1 error, 1 warning

        """)
  }

  @Test("In Chinese: the same lines in Chinese words, byte for byte")
  func chinese() {
    #expect(
      render([badNumber, noSite], .zh) == """
        Content/data/observations/gdp.csv:2:18: 错误[bad-number]: “12,3”不是数
          2 | 地区生产总值,city,2021,12,3
            |                        ^^^^
        Content/areas/a.md:12:6: 说明: 地区在这里定义
         12 | \tid: 朝阳
            | \t    ^^^^
        提示：请写成 12.3

        警告[no-site]: 没有站点文件

        1 个错误，1 个警告

        """)
  }

  @Test("With colour: errors red, warnings yellow, help cyan, gutters dim, and every sequence is closed")
  func color() {
    let diagnostic = Diagnostic(
      .error, "x", at: SourceLocation(path: "a", line: 1, column: 1), Text(zh: "错", en: "wrong"),
      help: Text(zh: "改", en: "mend it"))
    let output = ConsoleRenderer(language: .en, color: true).render([diagnostic]) { _ in "b" }
    #expect(
      output == """
        \u{1B}[1ma:1:1\u{1B}[0m: \u{1B}[1;31merror[x]\u{1B}[0m: wrong
        \u{1B}[2m 1 |\u{1B}[0m b
        \u{1B}[2m   |\u{1B}[0m \u{1B}[1;31m^\u{1B}[0m
        \u{1B}[1;36mhelp: \u{1B}[0mmend it

        \u{1B}[1m1 error\u{1B}[0m

        """)
    #expect(render([noSite], .en, color: true).hasPrefix("\u{1B}[1;33mwarning[no-site]\u{1B}[0m: "))
  }

  @Test("Without the file's text, the code frame is left out")
  func noText() {
    let diagnostic = Diagnostic(
      .error, "unreadable", at: SourceLocation(path: "gone.md", line: 3), Text(zh: "读不了", en: "cannot be read"))
    #expect(render([diagnostic], .en) == "gone.md:3: error[unreadable]: cannot be read\n\n1 error\n")
  }

  @Test("An empty line at fault has no blank at the end of its frame")
  func emptyLine() {
    let diagnostic = Diagnostic(
      .error, "x", at: SourceLocation(path: "a", line: 1, column: 1), Text(zh: "错", en: "wrong"))
    let output = ConsoleRenderer(language: .en, color: false).render([diagnostic]) { _ in "" }
    #expect(output == "a:1:1: error[x]: wrong\n 1 |\n   | ^\n\n1 error\n")
  }

  @Test("Where there is nothing to say, nothing is said")
  func nothing() {
    #expect(render([], .en) == "")
  }
}
