import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("The outlook")
struct OutlookTests {
  let target = Sample.target(.level, 150, path: .linear)

  @Test("What past years brought on average can be done")
  func able() {
    let verdict = Sample.judge(target, [2020: 100, 2021: 110, 2022: 120, 2023: 130])
    #expect(verdict.outlook == .able)
    #expect(verdict.needed == 10)
  }

  @Test("What only the best year brought takes a push, what none brought is hard")
  func pushAndHard() {
    #expect(Sample.judge(target, [2020: 100, 2021: 102, 2022: 118, 2023: 120]).outlook == .push)
    #expect(Sample.judge(target, [2020: 100, 2021: 105, 2022: 110, 2023: 115]).outlook == .hard)
  }

  @Test("Two points give no outlook, nor does a goal that is reached or over")
  func none() {
    #expect(Sample.judge(target, [2020: 100, 2023: 130]).outlook == nil)
    #expect(Sample.judge(target, [2020: 100, 2021: 120, 2023: 150]).outlook == nil)
    #expect(Sample.judge(target, [2020: 100, 2021: 120, 2023: 140], asOf: "2026-06-30").outlook == nil)
  }

  @Test("Falling targets are looked at the other way round")
  func falling() {
    let falling = Sample.indicator(direction: .down)
    let target = Sample.target(.level, 50)
    #expect(Sample.judge(target, [2020: 100, 2021: 90, 2022: 80, 2023: 70], of: falling).outlook == .able)
    #expect(Sample.judge(target, [2020: 100, 2021: 95, 2022: 90, 2023: 85], of: falling).outlook == .hard)
  }

  @Test("Only the last three paces are recent")
  func recent() {
    let long = Sample.target(.level, 200, due: .year(2027), from: .of(2019, 100), path: .linear)
    let verdict = Sample.judge(long, [2020: 130, 2021: 140, 2022: 150, 2023: 160])
    #expect(verdict.outlook == .able)
    let slow = Sample.judge(long, [2020: 150, 2021: 153, 2022: 156, 2023: 159])
    #expect(slow.outlook == .push)
  }

  @Test("Sums compare the rest with yearly flows")
  func sums() {
    let flow = Sample.indicator(unit: "亿元", measure: .flow)
    let target = Sample.target(.cumulative, 50)
    #expect(Sample.judge(target, [2021: 10, 2022: 10, 2023: 10], of: flow).outlook == .able)
    #expect(Sample.judge(target, [2021: 6, 2022: 6, 2023: 6], of: flow).outlook == .hard)
  }

  @Test("No pace is computed across a break")
  func breaks() {
    let series = Sample.series([
      Sample.observation(.year(2021), 105), Sample.observation(.year(2022), 110, .breakInSeries),
      Sample.observation(.year(2023), 115),
    ])
    let verdict = Sample.judge(Sample.target(.level, 150, from: .of(2022, nil)), series)
    #expect(verdict.done?.low == 0.125)
    #expect(verdict.outlook == nil)
  }
}
