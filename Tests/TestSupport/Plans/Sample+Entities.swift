import PlanModel

// Entities of small plans: a test names what it is about, and the rest is as in the sample town.
extension Sample {
  package static func site(
    languages: SiteLanguages = SiteLanguages(own: .zh, others: [.en]), asOf: CalendarDate = date("2024-06-30"),
    mainTable: Locator? = nil, mapped: [Indicator.ID] = []
  ) -> Site {
    Site(
      title: .named("小城规划进度", "Progress of Town"), baseURL: "https://example.org/plan/", languages: languages,
      asOf: asOf,
      plan: Site.PlanSpan(
        name: .named("小城规划", "Plan of Town"), area: "town", baseYear: 2020, start: 2021, end: 2025, source: "plan",
        mainTable: mainTable),
      publisher: nil, licence: nil, compliance: [], map: Site.MapSettings(indicators: mapped))
  }

  package static let themes = [Theme(id: "theme", name: .named("经济", "Economy"))]
  /// The plan and a report, the plan first.
  package static let documents = [
    source("plan", .named("规划", "Plan"), published: "2021-01-01"),
    source("report", .named("报告", "Report"), published: "2024-01-01"),
  ]
  /// The plan's own area.
  package static let town = area("town", .named("小城", "Town"), kind: .city, in: nil)

  package static func source(_ id: Source.ID, _ title: Name, published: String) -> Source {
    Source(
      id: id, title: title, short: title, issuer: "", published: date(published), covers: "", kind: "", file: nil,
      note: nil, body: prose, origin: origin)
  }

  package static func area(
    _ id: Area.ID, _ name: Name, kind: Area.Kind = .district, in parent: Area.ID? = "town", tile: Area.Tile? = nil,
    citation: Citation? = nil, text: String = ""
  ) -> Area {
    Area(
      id: id, name: name, short: name, kind: kind, parent: parent, tile: tile, code: nil, citation: citation,
      body: self.text(text, of: "areas/\(id)"), origin: origin)
  }

  package static func chain(
    _ id: Chain.ID, _ name: Name, group: Name = "制造业", in areas: [Area.ID] = [], leaders: [String] = [],
    segments: [Chain.Segment] = []
  ) -> Chain {
    Chain(
      id: id, name: name, group: group, areas: areas, leaders: leaders, segments: segments, citation: citation("2.1.1"),
      body: prose, origin: origin)
  }

  package static func campaignSet(_ id: CampaignSet.ID, _ name: Name) -> CampaignSet {
    CampaignSet(id: id, name: name, area: "town", period: .span(2021, 2025), source: "plan", origin: origin)
  }

  package static func campaign(
    _ id: Campaign.ID, _ name: Name, set: CampaignSet.ID = "set", level: Area.ID = "town", in areas: [Area.ID] = [],
    of chains: [Chain.ID] = []
  ) -> Campaign {
    Campaign(
      id: id, name: name, set: set, level: level, period: .span(2021, 2025), areas: areas, chains: chains,
      citation: citation("2.2.1"), body: prose, origin: origin)
  }

  package static func part(
    _ id: PlanPart.ID, _ number: Int, _ title: Name, chapters: [Name] = [], boxes: [Int] = []
  ) -> PlanPart {
    PlanPart(
      id: id, number: number, title: title, body: prose,
      chapters: chapters.map { PlanPart.Chapter(title: $0, body: prose) },
      boxes: boxes.map { PlanPart.Box(number: $0, title: "专栏") }, origin: origin)
  }

  package static func article(_ id: Article.ID, _ title: Name, on day: String? = nil, text: String = "") -> Article {
    Article(id: id, title: title, date: day.map(date), body: self.text(text, of: "pages/\(id)"), origin: origin)
  }

  /// A place in the plan's text.
  package static func citation(_ locator: Locator, in source: Source.ID = "plan") -> Citation {
    Citation(source: source, locator: locator)
  }

  private static func text(_ markdown: String, of file: String) -> Prose {
    Prose(markdown: markdown, origin: Origin(path: "Content/\(file).md", line: 5))
  }
}
