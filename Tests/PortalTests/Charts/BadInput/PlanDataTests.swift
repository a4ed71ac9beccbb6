import Diagnostics
import Testing

@testable import Portal

@Suite("Charts of data files with bad rows")
struct PlanDataTests {
  private static let file = "Content/data/observations/more.csv"
  private static let header = "indicator,area,period,value,printed,status,source,locator,note\n"

  private func site(_ rows: [String]) throws -> SiteFixture {
    let site = try SiteFixture("small", theme: .real)
    try site.folder.write(Self.header + rows.map { $0 + "\n" }.joined(), to: Self.file)
    return site
  }

  @Test("rows in any order of time make the same charts")
  func order() async throws {
    let rows = [2021, 2022, 2023].map { "gdp,east,\($0),\(($0 - 1990) * 3),,A,report,p2," }
    var drawings: [[String: String]] = []
    for order in [rows, rows.reversed(), [rows[1], rows[0], rows[2]]] {
      let site = try site(order)
      #expect(site.terminalText(of: try await site.build().filter { $0.severity == .error }) == "")
      drawings.append(site.published.filter { $0.key.hasPrefix("charts/indicators/gdp/") })
    }
    #expect(drawings[0].keys.contains { $0.hasSuffix("trend.svg") })
    #expect(drawings[1] == drawings[0] && drawings[2] == drawings[0])
  }

  @Test("what is no number is named with its row", arguments: ["nan", "inf", "-inf", "1e400", "1e5", "12万", ""])
  func noNumber(_ text: String) async throws {
    let site = try site(["gdp,east,2021,5,,A,report,p3,", "gdp,east,2022,\(text),,A,report,p3,"])
    let faults = try await site.build()
    #expect(faults.contains { $0.location?.path == Self.file && $0.location?.line == 3 })
    #expect(site.published.isEmpty)
  }

  @Test(
    "huge, tiny and negative figures, one alone and equal ones are drawn",
    arguments: [
      ["1000000000000000", "2000000000000000"], ["0.000000001", "0.000000002"], ["-3", "4"], ["7", "7"], ["7"],
    ])
  func drawn(_ values: [String]) async throws {
    let site = try site(values.enumerated().map { "gdp,east,\(2021 + $0.offset),\($0.element),,A,report,p3," })
    #expect(site.terminalText(of: try await site.build().filter { $0.severity == .error }) == "")
    for (name, text) in site.published where name.hasPrefix("charts/indicators/gdp/") && name.hasSuffix(".svg") {
      #expect(SVGCheck.faults(in: text) == [], "\(name)")
    }
  }

  @Test("a figure that has no place on a logarithmic axis is named with its row")
  func logarithm() throws {
    let site = try site(["gdp,east,2021,5,,A,report,p3,", "gdp,east,2022,-2,,A,report,p3,"])
    let caller = try ChartCaller(site)
    #expect(try !caller.drawings(of: "chart(\"line\", \"gdp\", \"east\")").isEmpty)
    let fault = #expect(throws: Diagnostic.self) {
      try caller.drawings(of: "chart(\"line\", \"gdp\", \"east\", scale=\"log\")")
    }
    #expect(fault?.message.en.contains("\(Self.file):3") == true)
    #expect(fault?.location?.line == 7)
  }
}
