import PlanModel
import Testing

@Suite struct RecordFilesTests {
  @Test("milestones are read with the Chinese names of their stages")
  func milestones() throws {
    let plan = try SampleContent().with(
      "data/milestones/m.csv",
      "id,campaign,name,stage,planned,actual,source,locator,note\nm1,block-one,开馆,投用,2025,2024-06,plan-14th,1.1,\n"
    ).plan()
    let milestone = try #require(plan.milestones["m1"])
    #expect(milestone.stage == .inUse)
    #expect(milestone.planned == .year(2025))
    #expect(milestone.actual == .month(2024, 6))
  }

  @Test("a milestone that is reached after the day of the verdicts, or has an unknown stage, is a fault")
  func badMilestones() {
    let sample = SampleContent().with(
      "data/milestones/m.csv",
      "id,campaign,name,stage,planned,actual,source,locator\n"
        + "m1,block-one,x,投用,,2027,plan-14th,1.1\nm2,block-one,x,投入,,,plan-14th,1.1\n")
    #expect(
      sample.faults == ["data/milestones/m.csv:2:20 future-actual", "data/milestones/m.csv:3:16 bad-word"])
  }

  @Test("projects keep the order of their rows; all but id, name and citation may be blank")
  func projects() throws {
    let plan = try SampleContent().with(
      "data/projects/p.csv",
      "id,name,area,chain,campaign,box,stage,stage_date,investment,source,locator,note\n"
        + "b,乙,new-area,laser,block-one,box-2,开工,2021,16.3亿元,plan-14th,box-2/1,\na,甲,,,,,,,,plan-14th,box-2/2,\n"
    ).plan()
    #expect(plan.projects.map(\.id) == ["b", "a"])
    #expect(plan.projects["b"]?.stage == .started)
    #expect(plan.projects["a"]?.area == nil)
  }

  @Test("figures that are not tracked are read with their reason")
  func untracked() throws {
    let plan = try SampleContent().with(
      "data/not-tracked.csv", "source,locator,printed,reason\nplan-14th,1.1,5G,不是数\n"
    ).plan()
    #expect(plan.untracked.map(\.printed) == ["5G"])
    #expect(plan.untracked.map(\.reason) == ["不是数"])
  }
}
