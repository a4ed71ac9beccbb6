import PlanDesk
import PlanModel
import TestSupport
import Testing

@Suite("Who belongs to whom")
struct RelationsTests {
  private let desk = PlanDesk(
    judging: Plan(
      site: Sample.site(), themes: Sample.themes + [Theme(id: "life", name: "民生")],
      areas: [
        Sample.town, Sample.area("east", "东区"), Sample.area("west", "西区"), Sample.area("lake", "湖区", in: "west"),
      ],
      chains: [
        Sample.chain("chips", "芯片", group: "电子", in: ["east", "west"]), Sample.chain("screens", "显示", group: "电子"),
        Sample.chain("cars", "汽车", in: ["east"]),
      ],
      campaignSets: [Sample.campaignSet("first", "首批"), Sample.campaignSet("second", "二批")],
      campaigns: [
        Sample.campaign("parks", "公园", set: "first", in: ["east", "town"]),
        Sample.campaign("museums", "文博", set: "second", level: "east", of: ["chips"]),
      ],
      indicators: [
        Sample.indicator("firms"), Sample.indicator("output"),
      ],
      milestones: [
        Sample.milestone("open", of: "parks", "开园", planned: .year(2022)),
        Sample.milestone("second", of: "parks", "二期", planned: .year(2024)),
      ],
      projects: [
        Sample.project("fab", "晶圆厂", in: "east", of: "chips"), Sample.project("gate", "大门", in: "east", for: "parks"),
      ]))

  @Test("an area has those directly inside it, in the plan's order")
  func children() {
    #expect(desk.children(of: "town") == ["east", "west"])
    #expect(desk.children(of: "west") == ["lake"])
    #expect(desk.children(of: "lake") == [])
  }

  @Test("an area has the chains that the plan places in it, a chain the others of its industry")
  func chains() {
    #expect(desk.chains(in: "east") == ["chips", "cars"])
    #expect(desk.chains(in: "lake") == [])
    #expect(desk.siblings(of: "chips") == ["screens"])
    #expect(desk.siblings(of: "cars") == [] && desk.siblings(of: "nothing") == [])
  }

  @Test("a campaign is one of the areas that it names and of its own, once, of its chains and of its set")
  func campaigns() {
    #expect(desk.campaigns(in: "town" as Area.ID) == ["parks"])
    #expect(desk.campaigns(in: "east" as Area.ID) == ["parks", "museums"])
    #expect(desk.campaigns(of: "chips") == ["museums"] && desk.campaigns(of: "cars") == [])
    #expect(desk.campaigns(in: "first" as CampaignSet.ID) == ["parks"])
    #expect(desk.milestones(of: "parks") == ["open", "second"] && desk.milestones(of: "museums") == [])
  }

  @Test("a project is one of its area, of its chain and of its campaign")
  func projects() {
    #expect(desk.projects(of: .area("east")) == ["fab", "gate"])
    #expect(desk.projects(of: .chain("chips")) == ["fab"])
    #expect(desk.projects(of: .campaign("parks")) == ["gate"])
    #expect(desk.projects(of: .area("west")) == [])
  }

  @Test("a theme has its indicators")
  func themes() {
    #expect(desk.indicators(in: "theme") == ["firms", "output"])
    #expect(desk.indicators(in: "life") == [])
  }
}
