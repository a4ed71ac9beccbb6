import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The list of indicators, a page for each, and one for each of its areas where there are several.
  var indicatorPages: [Page] {
    [indicatorIndex]
      + plan.indicators.flatMap { indicator in
        let areas = areas(of: indicator.id)
        return [page(of: indicator, areas: areas)]
          + (areas.count > 1 ? areas.map { page(of: indicator, in: $0) } : [])
      }
  }

  private var indicatorIndex: Page {
    let themes = plan.themes.map { theme -> Value in
      let members = plan.indicators.filter { $0.theme == theme.id }
      let assessments = members.flatMap { relations.assessmentsByIndicator[$0.id] ?? [] }
      return [
        "name": .string(theme.name), "id": .string(theme.id.rawValue), "indicators": .list(members.map(entry)),
        "roll_up": context(RollUp(assessments)),
      ]
    }
    let sentence = locale(
      .sentenceIndicators,
      [
        "total": "\(plan.indicators.count)", "measured": "\(relations.seriesByIndicator.count)",
        "promised": "\(relations.assessmentsByIndicator.count)",
      ])
    return Page(
      .indicators, template: "indicators", title: locale(.indicators), section: .indicators
    ) { _ in
      PageBody(
        sentence,
        content: ["sentence": .string(sentence), "themes": .list(themes), "total": .int(plan.indicators.count)])
    }
  }

  /// One line of the list: the headline area's latest figure, sparkline and verdict.
  private func entry(_ indicator: Indicator) -> Value {
    let area = headlineArea(of: areas(of: indicator.id))
    let key = area.map { Series.Key(indicator: indicator.id, area: $0) }
    let series = key.flatMap { plan.series[$0] }
    let assessments = relations.assessmentsByIndicator[indicator.id] ?? []
    return [
      "indicator": references.indicator[indicator.id] ?? .none,
      "area": area.flatMap { references.area[$0] } ?? .none, "areas": .int(areas(of: indicator.id).count),
      "latest": key.flatMap { rows.latest[$0] } ?? .none, "sparkline": series.flatMap(sparkline) ?? .none,
      "target": key.flatMap { relations.assessmentsBySeries[$0]?.headline }.map(context) ?? .none,
      "roll_up": context(RollUp(assessments)),
    ]
  }

  private func page(of indicator: Indicator, areas: [Area.ID]) -> Page {
    Page(
      .indicator(indicator.id), template: "indicator", title: indicator.name, section: .indicators,
      trail: [crumb(locale(.indicators), .indicators)], origin: indicator.origin
    ) { texts in
      let profile = headlineArea(of: areas).map { self.profile(indicator, $0) }
      let assessments = relations.assessmentsByIndicator[indicator.id] ?? []
      return PageBody(
        profile?.sentence ?? indicator.definition,
        charts: (profile?.charts ?? [])
          + (areas.count > 1 ? barChart(indicator, areas, highlighting: nil) + figureMap(indicator) : [])
          + slopeChart(indicator, highlighting: nil) + [areaMultiples(indicator, areas)].compactMap { $0 },
        highlight: headlineArea(of: areas).flatMap { highlight(Series.Key(indicator: indicator.id, area: $0)) },
        content: [
          "indicator": describe(indicator, texts), "profile": profile.map { $0.context } ?? .none,
          "areas": .list(areas.count > 1 ? areas.map { summary(indicator, $0) } : []),
          "roll_up": context(RollUp(assessments)), "comparison": .none, "thresholds": thresholdContext,
          "links": links(to: assessments),
        ])
    }
  }

  private func page(of indicator: Indicator, in area: Area.ID) -> Page {
    Page(
      seriesRoute(indicator.id, area), template: "indicator",
      title: (plan.areas[area]?.name ?? area.rawValue) + " · " + indicator.name, section: .indicators,
      trail: [crumb(locale(.indicators), .indicators), crumb(indicator.name, .indicator(indicator.id))]
    ) { texts in
      let profile = self.profile(indicator, area)
      return PageBody(
        profile.sentence, charts: profile.charts,
        highlight: highlight(Series.Key(indicator: indicator.id, area: area)),
        content: [
          "indicator": describe(indicator, texts), "profile": profile.context,
          "areas": .list(
            areas(of: indicator.id).map { ["area": references.area[$0] ?? .none, "url": seriesURL(indicator.id, $0)] }),
          "comparison": .string(address(.indicator(indicator.id)) + "#areas"), "thresholds": thresholdContext,
          "links": links(to: profile.assessments),
        ])
    }
  }

  /// The plan's own area where it has a figure or a promise, else the first.
  private func headlineArea(of areas: [Area.ID]) -> Area.ID? {
    areas.contains(plan.site.plan.area) ? plan.site.plan.area : areas.first
  }

  private func describe(_ indicator: Indicator, _ texts: Texts) -> Value {
    [
      "id": .string(indicator.id.rawValue), "name": .string(indicator.name), "unit": .string(indicator.unit),
      "theme": Value(plan.themes[indicator.theme]?.name), "direction": .string(indicator.direction.rawValue),
      "measure": .string(indicator.measure.rawValue), "definition": .string(indicator.definition),
      "plan_row": Value(indicator.planRow.map(locale.words)), "body": texts[indicator.body],
    ]
  }

  private func summary(_ indicator: Indicator, _ area: Area.ID) -> Value {
    let key = Series.Key(indicator: indicator.id, area: area)
    return [
      "area": references.area[area] ?? .none, "url": seriesURL(indicator.id, area),
      "latest": rows.latest[key] ?? .none,
      "target": relations.assessmentsBySeries[key]?.headline.map(context) ?? .none,
    ]
  }

  /// The chains and campaigns that the promises were made for, and where in the plan they stand.
  private func links(to assessments: [Assessment]) -> Value {
    let chains = Set(assessments.compactMap(\.target.chain)).sorted().compactMap { references.chain[$0] }
    let campaigns = Set(assessments.compactMap(\.target.campaign)).sorted().compactMap { references.campaign[$0] }
    let citations = Set(assessments.map(\.target.citation)).sorted().filter { plan.place(of: $0) != nil }
    return [
      "chains": .list(chains), "campaigns": .list(campaigns),
      "places": .list(citations.map { planLink($0) }),
    ]
  }

  private func seriesURL(_ indicator: Indicator.ID, _ area: Area.ID) -> Value {
    .string(address(seriesRoute(indicator, area)))
  }
}
