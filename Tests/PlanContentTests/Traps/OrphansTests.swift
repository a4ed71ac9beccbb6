import Diagnostics
import PlanContent
import TestSupport
import Testing

@Suite struct OrphansTests {
  private func faults(_ sample: SampleContent) -> [String] {
    loadPlan(from: sample.content).diagnostics.map(\.summary)
  }

  /// Rows that name everything in the sample but what a test takes away.
  private let rows = [
    "a,gdp,new-area,level,2025,1,,,,,,,,block-one,laser,,plan-14th,1,",
    "b,services-share,city,share,2025,1,,,,,,,,,,,plan-14th,1,",
  ]

  @Test("what no row names is a warning at its name; what rows name is silent")
  func named() {
    #expect(faults(SampleContent.promising(rows[0], rows[1])) == [])
    #expect(
      faults(SampleContent.promising(rows[0])) == [
        "areas/city.md:2:7 orphan", "indicators/services-share.md:2:7 orphan",
      ])
    #expect(
      faults(SampleContent.promising(rows[1])) == [
        "areas/new-area.md:2:7 orphan", "campaigns/block-one.md:2:7 orphan", "chains/laser.md:2:7 orphan",
        "indicators/gdp.md:2:7 orphan",
      ])
  }

  @Test("an observation, a milestone and a project name it too")
  func otherRows() {
    let sample = SampleContent.observing(
      "gdp,new-area,2021,1,,A,plan-14th,1,", "services-share,city,2021,1,,A,plan-14th,1,"
    )
    .with("data/milestones/m.csv", "id,campaign,name,source,locator\nm,block-one,甲,plan-14th,1\n")
    .with("data/projects/p.csv", "id,name,chain,source,locator\np,乙,laser,plan-14th,1\n")
    #expect(faults(sample) == [])
  }

  @Test("a file may say why there is no data, until there is some")
  func explained() throws {
    let laser =
      "---\nname: 激光\nname_en: Laser\ngroup: 信息\ngroup_en: Information\nsource: plan-14th\nlocator: 1\nno_data: 只列产品\n---\n"
    let sample = SampleContent.promising(rows[0].replacing("laser", with: ""), rows[1]).with("chains/laser.md", laser)
    #expect(faults(sample) == [])
    #expect(try #require(loadPlan(from: sample.content).plan).chains["laser"]?.noData == "只列产品")
    #expect(
      faults(SampleContent.promising(rows[0], rows[1]).with("chains/laser.md", laser))
        == ["chains/laser.md:8:10 no-data-outdated"])
  }

  @Test("rows at fault make no orphans: what is wrong with them comes first")
  func faultsFirst() {
    let codes = loadPlan(from: SampleContent.promising(rows[0].replacing("2025", with: "x")).content).diagnostics.map(
      \.code)
    #expect(codes == ["bad-period"])
  }
}
