import PlanCharts
import PlanDesk
import PlanModel

/// The list of areas, and a page for each.
enum AreaPages {
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    [PageRecipe(.areas, section: .areas, compose: index)]
      + desk.areas.map { id in
        PageRecipe(.area(id), section: .areas, origin: desk.area(id)?.origin) { edition in
          try page(of: id, edition)
        }
      }
  }

  static func index(_ edition: Edition) throws -> PageView<AreasPageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    let rollUps = desk.areas.map { desk.rollUp(of: .area($0)) }.filter { $0.total > 0 }
    let sentence = edition.voice(
      PagePhrase.areas,
      [
        "total": "\(desk.areas.count)", "promised": "\(rollUps.count)",
        "known": "\(rollUps.filter { $0.withData > 0 }.count)",
      ])
    return PageView(
      edition.title(.areas), sentence,
      charts: try plotter.figures([
        TileChart(plotter), CoverageMap.chart(plotter), TargetCountBars(plotter),
      ]),
      content: AreasPageView(sentence: sentence, groups: groups(edition)))
  }

  private static func groups(_ edition: Edition) -> [AreasPageView.Group] {
    let areas = edition.desk.areas.compactMap(edition.desk.area)
    return Area.Kind.allCases.map { kind in
      AreasPageView.Group(kind: kind.rawValue, areas: areas.filter { $0.kind == kind }.map { row($0.id, edition) })
    }
  }

  private static func row(_ id: Area.ID, _ edition: Edition) -> AreasPageView.Row {
    AreasPageView.Row(
      area: edition.reference(id), rollUp: RollUpView(edition.desk.rollUp(of: .area(id)), edition),
      projects: edition.desk.projects(of: .area(id)).count, chains: edition.desk.chains(in: id).count)
  }

  static func page(of id: Area.ID, _ edition: Edition) throws -> PageView<AreaPageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    let area = try edition.known(desk.area(id), id)
    let sentence = edition.summary(of: .area(id), named: edition.say(area.name))
    let series = desk.series(in: id)
    let parent = area.parent.flatMap(desk.area).map { LinkView($0.name, to: .area($0.id), edition) }
    return PageView(
      Named(area.name, edition), sentence, trail: [edition.crumb(.areas)] + [parent].compactMap { $0 },
      charts: try plotter.figures(
        [TileChart(highlighting: id, plotter), TargetCountBars(highlighting: id, plotter)]
          + StripChart.all(of: .area(id), plotter) + [WaysChart(of: .area(id), plotter)]
          + peers(of: id, series, plotter) + [HeatChart(of: id, plotter)] + MultiplesChart.all(in: id, plotter)),
      highlight: .verdicts(desk.rollUp(of: .area(id))),
      content: AreaPageView(
        area: edition.reference(id), kind: area.kind.rawValue, sentence: sentence, code: area.code,
        noData: area.noData.map(edition.own), body: edition.texts.text(of: area.body, home: .area(id)),
        citation: area.citation.map { CitationView($0, edition) },
        rollUp: RollUpView(desk.rollUp(of: .area(id)), edition),
        targets: edition.targets(of: .area(id)), figures: series.compactMap(edition.latest),
        chains: desk.chains(in: id).compactMap(edition.reference),
        campaigns: desk.campaigns(in: id).compactMap(edition.reference),
        projects: desk.projects(of: .area(id)).compactMap { ProjectView($0, edition) },
        children: desk.children(of: id).compactMap(edition.reference)))
  }

  /// The area among its peers, for the first indicators that at least three areas have figures for.
  private static func peers(of id: Area.ID, _ series: [Series.Key], _ plotter: Plotter) -> [AreaBars?] {
    series.lazy
      .filter { plotter.desk.series(of: $0.indicator).count >= 3 }
      .prefix(3)
      .map { AreaBars($0.indicator, highlighting: id, named: "peers-\($0.indicator)", plotter) }
  }
}
