import Foundation
import TestSupport
import Testing

@Suite("What check --explain says")
struct ExplainTests {
  private static let sources = Repository.root.appending(path: "Sources")

  @Test("every code that the tool can report is explained, and no other")
  func codes() throws {
    let run = try Tool.run("check", "--explain", "list", "--lang", "en")
    let explained = run.output.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    #expect(run.status == 0)
    #expect(explained.count == Set(explained).count)
    let reported = try Self.reportedCodes()
    #expect(reported.count >= 95)
    #expect(reported.subtracting(explained.map(String.init)) == [])
    #expect(Set(explained.map(String.init)).subtracting(reported) == [])
  }

  @Test("an explanation has a meaning, an example, its correction and a reason, in the language asked for")
  func explanation() throws {
    let run = try Tool.run("check", "--explain", "share-out-of-range", "--lang", "en")
    #expect(run.status == 0)
    #expect(
      run.output == """
        share-out-of-range: A share does not lie between 0 and 100.

        Wrong:
          services-share,changchun,2020,518,,A,…

        Right:
          services-share,changchun,2020,51.8,,A,…

        Why it matters: A part never exceeds its whole: the point has slipped, or it is no share.

        """)
    #expect(
      try Tool.run("check", "--explain", "share-out-of-range", "--lang", "zh").output
        .hasPrefix("share-out-of-range：占比不在 0 到 100 之间。\n"))
  }

  @Test("an unknown code is wrong usage, answered with the nearest one")
  func unknown() throws {
    let run = try Tool.run("check", "--explain", "value-disagree", "--lang", "en")
    #expect(run.status == 2)
    #expect(run.errors.contains("there is no code 'value-disagree'; did you mean 'value-disagrees'?"))
    #expect(try Tool.run("check", "--explain").status == 2)
  }

  /// The codes that stand in the sources, where diagnostics are made.
  private static func reportedCodes() throws -> Set<String> {
    let names = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    let files = names.filter { $0.hasSuffix(".swift") && !$0.contains("Expla") }
    return try Set(files.flatMap { try codes(in: String(contentsOf: sources.appending(path: $0), encoding: .utf8)) })
  }

  private static func codes(in text: String) -> [String] {
    let severities = text.matches(of: /(?:\.error|\.warning|severity),\s*"([a-z0-9-]+)"/).map(\.1)
    let calls = text.matches(of: /(?:code: |code: String = |report\(\s*)"([a-z0-9-]+)"/).map(\.1)
    let engine = text.matches(of: /"((?:template|json)-[a-z-]+)"/).map(\.1)
    return (severities + calls + engine).map(String.init)
  }
}
