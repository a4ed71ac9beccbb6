import PlanModel

extension Sample {
  /// A plan in which every kind of page and every kind of chart occurs, in English too where a name has been translated.
  package static let wholeTown = Plan(
    site: site(mainTable: "box-1", mapped: ["firms"]),
    themes: themes + [Theme(id: "life", name: .named("民生", "Life"))], sources: documents, areas: areas,
    chains: [
      chain(
        "chips", "芯片", in: ["east"], leaders: ["样例微电子"],
        segments: [Chain.Segment(stage: .upstream, name: "材料", items: ["硅片"])]),
      chain("cars", "汽车"),
    ],
    campaignSets: [campaignSet("set", "三年行动")],
    campaigns: [
      campaign("museums", .named("文博行动", "Museums"), in: ["east"], of: ["chips"]), campaign("parks", "公园行动"),
    ],
    indicators: indicators,
    parts: [part("one", 1, "总则", chapters: ["形势", "目标"], boxes: [1]), part("two", 2, "产业", chapters: ["芯片", "行动"])],
    pages: [article("about", .named("关于", "About"), text: "{{ value(\"firms\", \"east\") }}")],
    updates: [article("news", "更新", on: "2024-05-01", text: "{{ status(\"firms-east-2025\") }}")],
    observations: observations, targets: targets,
    milestones: [
      milestone("museum-open", of: "museums", "开馆", planned: .year(2023), actual: .month(2024, 3)),
      milestone("museum-second", of: "museums", "二期", planned: .year(2024)),
    ],
    projects: [
      project("museum", "博物馆", in: "east", for: "museums", stage: .started), project("fab", "晶圆厂", of: "chips"),
    ],
    untracked: [
      UntrackedFigure(citation: citation("p9", in: "report"), printed: "约3成", reason: "口径不明", origin: origin)
    ],
    translations: [.en: [districts[0].body.origin: .current(Prose(markdown: "The old town.", origin: origin))]],
    map: AreaMap(approval: "样例1号", outlines: districts.enumerated().map { outline(of: $1.id, in: $0) }))

  private static let areas = [town] + districts + [area("lake", .named("湖区", "Lake"), kind: .zone, in: "north")]

  private static let districts = [
    area(
      "east", .named("东区", "East"), tile: .init(column: 3, row: 1), citation: citation("2.1"),
      text: "老城。\n\n{{ chart(\"line\", \"firms\", \"east\") }}"),
    area("west", .named("西区", "West"), tile: .init(column: 1, row: 1)),
    area("south", .named("南区", "South"), tile: .init(column: 2, row: 2)),
    area("north", .named("北区", "North"), tile: .init(column: 2, row: 0)),
    area("middle", .named("中区", "Middle"), tile: .init(column: 2, row: 1)),
  ]

  private static let indicators = [
    indicator("firms", name: "企业数", nameEn: "Firms", unit: "家"),
    indicator("output", name: "产值", nameEn: "Output", unit: "亿元", measure: .flow),
    indicator("growth", name: "增速", nameEn: "Growth", unit: "%", measure: .rate),
    indicator("unemployment", name: "失业率", nameEn: "Unemployment", unit: "%", direction: .down, measure: .share),
    indicator("museum", name: "博物馆", nameEn: "Museum", unit: "", measure: .milestone),
  ]

  private static let observations = districts.indices.flatMap(yearly) + irregular

  /// The figures of four indicators in a district, one for each of four years.
  private static func yearly(in place: Int) -> [Observation] {
    let courses: [(Indicator.ID, first: Double, step: Double)] = [
      ("firms", 100, 20), ("output", 40, 5), ("growth", 4, 0.5), ("unemployment", 6, -0.25),
    ]
    return courses.flatMap { indicator, first, step in
      let quantities = (0..<4).map { Quantity(exactly: first + Double(place) + Double($0) * step) }
      return figures(indicator, districts[place].id, quantities)
    }
  }

  /// What is hedged, only expected, of several years, replaced, or missing.
  private static let irregular = [
    figure("firms", "town", .year(2023), .hedged(900, 850, 950, "约900家")),
    figure("firms", "town", .year(2024), 950, .forecast), figure("output", "town", .span(2021, 2023), 700),
    figure("firms", "east", .year(2021), 119, in: "plan"), figure("museum", "town", .year(2023), nil, .missing),
  ]

  private static let targets = [
    promise("firms", "town", 1_200, from: .of(2020, 500), property: .binding, at: "box-1/1"),
    promise("growth", "town", 6, as: .growth, property: .expected, at: "box-1/2"),
    promise("firms", "east", 200, from: .of(2020, 100), property: .binding, chain: "chips", at: "2.1.1"),
    promise("output", "east", 70, from: .of(2020, 40), property: .expected, campaign: "museums", at: "2.2.1"),
    promise("firms", "west", 150, from: .of(2020, 101)),
    promise("unemployment", "east", 5, as: .limit, comparison: .atMost),
    promise("museum", "town", nil, as: .milestone, comparison: nil, campaign: "museums", at: "2.2.1"),
    promise("output", "lake", 10, by: .year(2023), from: .of(2020, 5)),
  ]

  /// A square, to the east of those before it.
  private static func outline(of area: Area.ID, in place: Int) -> AreaMap.Outline {
    let (left, bottom) = (125 + Double(place) * 0.1, 43.0)
    let corners = [
      (left, bottom), (left + 0.1, bottom), (left + 0.1, bottom + 0.1), (left, bottom + 0.1), (left, bottom),
    ]
    let ring = corners.map { AreaMap.Position(longitude: $0.0, latitude: $0.1) }
    return AreaMap.Outline(area: area, polygons: [AreaMap.Polygon(rings: [ring])])
  }
}
