import Testing

@testable import Portal

@Suite("Where the figures of a chart are from")
struct ChartSourceTests {
  private static let caller = Result { try ChartCaller(try SiteFixture.forCharts()) }

  @Test(
    "the file of a chart of the plan names its documents",
    arguments: [
      "\"line\", \"firms\"", "\"bars\", \"firms\"", "\"bullet\", \"firms-2025\"", "\"dumbbell\", area=\"east\"",
      "\"slope\", \"firms\"", "\"multiples\", \"firms\"", "\"heat\", \"east\"", "\"strip\"", "\"tiles\"",
      "\"choropleth\", \"firms\"", "\"choropleth\"", "\"timeline\", \"bridge\"", "\"chain\", \"chips\"",
    ])
  func plan(_ options: String) throws {
    let file = try #require(try Self.caller.get().drawings(of: "chart(\(options))").last)
    #expect(file.contains(">资料来源：") && !file.contains("没有注明"))
  }

  @Test("that of given data names its source, or says that nobody has named one")
  func given() throws {
    let call = { (more: String) in "chart(\"bars\", data=[{\"label\": \"甲\", \"value\": 3}]\(more))" }
    let caller = try Self.caller.get()
    #expect(try caller.drawings(of: call(", source=\"某年鉴\"")).last?.contains(">资料来源：某年鉴<") == true)
    #expect(try caller.drawings(of: call("")).last?.contains(">资料来源：没有注明<") == true)
  }

  @Test(
    "the number under which the site's map was approved stands on every map of it, and that a sketch is none on others")
  func imprint() throws {
    let caller = try Self.caller.get()
    let maps = try ["\"choropleth\", \"firms\"", "\"choropleth\""].flatMap { try caller.drawings(of: "chart(\($0))") }
    #expect(maps.count == 6 && maps.allSatisfy { $0.contains(">审图号：样例第1号<") })
    let square = "[{\"label\": \"甲\", \"value\": 3, \"outline\": [[0, 0], [40, 0], [40, 30]]}]"
    let sketches = try caller.drawings(of: "chart(\"choropleth\", data=\(square))")
    #expect(sketches.count == 3 && sketches.allSatisfy { $0.contains("不代表行政区划界线") })
  }
}
