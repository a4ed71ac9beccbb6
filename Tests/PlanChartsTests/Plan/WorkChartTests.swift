import Charting
import PlanCharts
import PlanModel
import TestSupport
import Testing

@Suite("Charts of chains and campaigns")
struct WorkChartTests {
  @Test("a chain has its segments by stage, and the firms that lead it")
  func chain() throws {
    let chain = Sample.chain(
      "chips", "芯片", leaders: ["样例微电子"],
      segments: [
        .init(stage: .upstream, name: "材料", items: ["硅片", "光刻胶"]), .init(stage: .downstream, name: "应用", items: []),
      ])
    let chart = ChainChart(of: chain, .sample())
    #expect(chart.words.title == "芯片上下游" && chart.words.description == "芯片：1、0、1。" && chart.words.note == nil)
    #expect(
      chart.words.table.rows.map(\.cells) == [["上游", "材料", "硅片、光刻胶"], ["下游", "应用", ""], ["龙头", "–", "样例微电子"]])
    #expect(chart.words.outline.map(\.text) == ["上游", "下游", "龙头"])
    #expect(chart.words.outline[0].entries[0].entries.map(\.text) == ["硅片", "光刻胶"])
    #expect(try Plotter.sample().figure(chart).documents == ["规划"])
  }

  @Test("a chain without segments is drawn as its name, and says that none are written")
  func nameAlone() throws {
    let chart = ChainChart(of: Sample.chain("cars", "汽车", group: "制造业"), .sample())
    #expect(chart.words.note == "没有写环节。" && chart.words.description == "汽车：没有写环节。")
    guard case .chain(let drawing, _, _) = try chart.geometry(width: 600, in: KindVoices.plan) else {
      Issue.record("no chain")
      return
    }
    #expect(drawing.stages.flatMap(\.title).map(\.text) == ["制造业"])
  }

  @Test("a timeline has the campaign's steps, and who is late")
  func timeline() throws {
    let plotter = Plotter.sample(
      milestones: [
        Sample.milestone("open", of: "parks", "开园", planned: .year(2022), actual: .month(2023, 3)),
        Sample.milestone("second", of: "parks", "二期", planned: .year(2023)),
        Sample.milestone("museum", of: "museums", "开馆", planned: .year(2023)),
      ])
    let chart = TimelineChart(of: Sample.campaign("parks", "公园"), plotter)
    #expect(chart.words.title == "公园：计划与实际")
    #expect(chart.words.description == "公园（2021–2025）有2个节点，1个有实际，1个过期。")
    #expect(chart.words.table.rows.map(\.cells).map { [$0[0], $0[4]] } == [["开园", "晚3个月"], ["二期", "未见下文"]])
    #expect(TimelineChart(of: Sample.campaign("roads", "道路"), plotter).words.note == "没有节点。")
  }
}
