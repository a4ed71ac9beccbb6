import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The map and list of areas, and a page for each.
  var areaPages: [Page] {
    let groups = Area.Kind.allCases.map { kind -> Value in
      [
        "kind": .string(kind.rawValue),
        "areas": .list(
          plan.areas.filter { $0.kind == kind }.map { area in
            [
              "area": references.area[area.id] ?? .none,
              "roll_up": context(RollUp(relations.assessmentsByArea[area.id] ?? [])),
              "projects": .int(relations.projectsByArea[area.id]?.count ?? 0),
              "chains": .int(relations.chainsByArea[area.id]?.count ?? 0),
            ]
          }),
      ]
    }
    let rollUps = relations.assessmentsByArea.values.map { RollUp($0) }
    let sentence = locale(
      .sentenceAreas,
      [
        "total": "\(plan.areas.count)", "promised": "\(rollUps.count)",
        "known": "\(rollUps.filter { $0.withData > 0 }.count)",
      ])
    let index = Page(
      .areas, template: "areas", title: locale(.areas), section: .areas
    ) { _ in
      PageBody(
        sentence, charts: [tileMap(highlighting: nil)] + coverageMap + [targetCountBars(highlighting: nil)],
        content: ["sentence": .string(sentence), "groups": .list(groups)])
    }
    return [index] + plan.areas.map(page)
  }

  private func page(of area: Area) -> Page {
    let assessments = relations.assessmentsByArea[area.id] ?? []
    let series = relations.seriesByArea[area.id] ?? []
    let sentence = summarySentence(RollUp(assessments), subject: area.name).zh
    let trail = area.parent.flatMap { plan.areas[$0] }.map { [crumb($0.name, .area($0.id))] } ?? []
    return Page(
      .area(area.id), template: "area", title: area.name, section: .areas,
      trail: [crumb(locale(.areas), .areas)] + trail, origin: area.origin
    ) { texts in
      PageBody(
        sentence,
        charts: [tileMap(highlighting: area), targetCountBars(highlighting: area)] + stripCharts(for: assessments)
          + dumbbellChart(for: assessments)
          + peerCharts(area, series) + [heatTable(area, series)].compactMap { $0 } + seriesMultiples(area, series),
        highlight: .verdicts(assessments),
        content: [
          "area": references.area[area.id] ?? .none, "kind": .string(area.kind.rawValue), "code": Value(area.code),
          "sentence": .string(sentence), "body": texts[area.body], "no_data": Value(area.noData),
          "citation": area.citation.map(context) ?? .none, "roll_up": context(RollUp(assessments)),
          "targets": .list(assessments.map(context)),
          "figures": .list(series.compactMap(\.latest).map(context)),
          "chains": .list((relations.chainsByArea[area.id] ?? []).compactMap { references.chain[$0.id] }),
          "campaigns": .list((relations.campaignsByArea[area.id] ?? []).compactMap { references.campaign[$0.id] }),
          "projects": .list((relations.projectsByArea[area.id] ?? []).map(context)),
          "children": .list((relations.childrenByArea[area.id] ?? []).compactMap { references.area[$0.id] }),
        ])
    }
  }

  /// The area among its peers, for the first indicators that at least three areas have figures for.
  private func peerCharts(_ area: Area, _ series: [Series]) -> [ChartFigure] {
    series.lazy
      .filter { (relations.seriesByIndicator[$0.key.indicator]?.count ?? 0) >= 3 }
      .compactMap { plan.indicators[$0.key.indicator] }
      .prefix(3)
      .flatMap { barChart($0, areas(of: $0.id), highlighting: area.id, named: "peers-" + $0.id.rawValue) }
  }
}
