import PlanModel
import Testing

@Suite struct TargetFilesTests {
  /// A row of a target file; blank where nothing is given.
  private func row(
    _ kind: String, value: String = "", max: String = "", base: String = ",", printed: String = "",
    indicator: String = "gdp", comparison: String = "", modality: String = "", due: String = "2025"
  ) -> String {
    "t1,\(indicator),city,\(kind),\(due),\(value),\(max),\(comparison),\(base),,binding,\(modality),block-one,laser,"
      + "\(printed),plan-14th,1.3.2,"
  }

  private func target(_ row: String) throws -> Target {
    try #require(SampleContent.promising(row).plan().targets["t1"])
  }

  @Test("a row becomes a target with all its parts")
  func all() throws {
    let target = try target(row("level", value: "10000", base: "2020,6600", printed: "力争达到1万亿元"))
    #expect(target.kind == .level)
    #expect(target.goal?.interval == Interval(10_000))
    #expect(target.comparison == .atLeast)
    #expect(target.modality == .aspire)
    #expect(target.property == .binding)
    #expect(target.baseline?.period == .year(2020))
    #expect(target.baseline?.quantity?.value == 6600)
    #expect(target.campaign == "block-one")
    #expect(target.chain == "laser")
    #expect(target.printed == "力争达到1万亿元")
  }

  @Test("the operator column overrules the printed words")
  func comparison() throws {
    #expect(try target(row("level", value: "900", printed: "900亿元以上", comparison: ">")).comparison == .above)
  }

  @Test("a range spans its two values")
  func range() throws {
    let target = try target(row("range", value: "10", max: "15", printed: "10-15亿元"))
    #expect(target.goal?.interval == Interval(10, 15))
  }

  @Test(
    "growth is read in percent, change in percentage points, a multiple in times, whatever the indicator's unit",
    arguments: [
      ("growth", "6.5", "6.5%左右", "gdp"), ("change", "5", "提高5个百分点", "services-share"), ("multiple", "2", "翻一番", "gdp"),
      ("cumulative-cut", "13.5", "下降13.5%", "gdp"),
    ])
  func units(kind: String, value: String, printed: String, indicator: String) throws {
    let target = try target(row(kind, value: value, printed: printed, indicator: indicator))
    #expect(target.goal?.interval.contains(Double(value) ?? .nan) == true)
  }

  @Test("kinds without a number keep their words", arguments: ["in-step", "milestone", "delegated", "qualitative"])
  func words(kind: String) throws {
    let target = try target(row(kind, printed: "到2025年建成100万吨"))
    #expect(target.goal == nil)
    #expect(target.printed == "到2025年建成100万吨")
  }

  @Test("kinds that need a number are faults without one")
  func missing() {
    #expect(SampleContent.promising(row("level")).faults == ["data/targets/t.csv:2:24 missing-value"])
    #expect(SampleContent.promising(row("range", value: "1")).faults == ["data/targets/t.csv:2:26 missing-value"])
  }

  @Test("a due period must follow its baseline, and a base value needs its period")
  func baseline() {
    #expect(
      SampleContent.promising(row("level", value: "1", base: "2025,6600")).faults == [
        "data/targets/t.csv:2:19 due-before-baseline"
      ])
    #expect(
      SampleContent.promising(row("level", value: "1", base: ",6600")).faults == [
        "data/targets/t.csv:2:29 baseline-without-period"
      ])
  }

  @Test("an unknown type is answered with the nearest")
  func kind() {
    #expect(SampleContent.promising(row("levle", value: "1")).faults == ["data/targets/t.csv:2:13 bad-word"])
  }

  @Test("a promised share outside 0 to 100 is a fault, a promised growth is not")
  func share() {
    #expect(
      SampleContent.promising(row("share", value: "120", indicator: "services-share")).faults == [
        "data/targets/t.csv:2:35 share-out-of-range"
      ])
    #expect(SampleContent.promising(row("growth", value: "120", indicator: "services-share")).faults == [])
  }
}
