import PlanCharts
import PlanDesk
import PlanModel

/// A page for each indicator, and one for each of its areas where there are several.
enum IndicatorPages {
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    [PageRecipe(.indicators, section: .indicators, compose: IndicatorIndex.page)]
      + desk.indicators.flatMap { id -> [PageRecipe] in
        let areas = desk.areas(of: id)
        let own = PageRecipe(
          .indicator(id), section: .indicators, origin: desk.indicator(id)?.origin
        ) { edition in try page(of: id, edition) }
        return [own] + (areas.count > 1 ? areas.map { recipe(Series.Key(indicator: id, area: $0)) } : [])
      }
  }

  private static func recipe(_ key: Series.Key) -> PageRecipe {
    PageRecipe(.series(key), section: .indicators) { edition in try page(of: key, edition) }
  }

  static func page(of id: Indicator.ID, _ edition: Edition) throws -> PageView<IndicatorPageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    let indicator = try edition.known(desk.indicator(id), id)
    let areas = desk.areas(of: id)
    let key = edition.headlineArea(of: id).map { Series.Key(indicator: id, area: $0) }
    let sentence = key.map { LatestSentence(indicator, $0, edition).text }
    let comparisons: [(any PlanChart)?] =
      areas.count > 1 ? [AreaBars(id, plotter), FigureMap.chart(id, plotter)] : []
    return PageView(
      Named(indicator.name, edition), sentence ?? edition.say(indicator.definition),
      trail: [edition.crumb(.indicators)],
      charts: try plotter.figures(
        (key.map { charts(of: $0, plotter) } ?? []) + comparisons
          + [SlopeChart(of: id, plotter), MultiplesChart(of: id, plotter)]),
      highlight: key.flatMap { Highlight(latestOf: $0, edition) },
      content: IndicatorPageView(
        indicator: IndicatorView(indicator, edition),
        profile: key.map { ProfileView($0, sentence: sentence ?? "", edition) },
        areas: areas.count > 1
          ? areas.map { IndicatorAreaView(Series.Key(indicator: id, area: $0), edition) } : [], others: [],
        rollUp: RollUpView(desk.rollUp(of: .indicator(id)), edition), comparison: nil,
        thresholds: ThresholdsView(edition),
        links: IndicatorLinksView(desk.verdicts(on: .indicator(id)), edition)))
  }

  static func page(of key: Series.Key, _ edition: Edition) throws -> PageView<IndicatorPageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    let indicator = try edition.known(desk.indicator(key.indicator), key.indicator)
    let area = try edition.known(desk.area(key.area), key.area)
    let sentence = LatestSentence(indicator, key, edition).text
    return PageView(
      Named(edition.voice.title(of: edition.say(indicator.name), in: edition.say(area.name))), sentence,
      trail: [edition.crumb(.indicators), LinkView(indicator.name, to: .indicator(key.indicator), edition)],
      charts: try plotter.figures(charts(of: key, plotter)), highlight: Highlight(latestOf: key, edition),
      content: IndicatorPageView(
        indicator: IndicatorView(indicator, edition), profile: ProfileView(key, sentence: sentence, edition),
        areas: [], others: others(than: key, edition),
        rollUp: RollUpView(desk.rollUp(of: .series(key)), edition),
        comparison: edition.address.path(.indicator(key.indicator)) + "#areas",
        thresholds: ThresholdsView(edition), links: IndicatorLinksView(desk.verdicts(on: .series(key)), edition)))
  }

  /// The pages of the indicator in its other areas.
  private static func others(than key: Series.Key, _ edition: Edition) -> [LinkView] {
    edition.desk.areas(of: key.indicator).filter { $0 != key.area }.compactMap(edition.desk.area).map { area in
      LinkView(area.short, to: .series(Series.Key(indicator: key.indicator, area: area.id)), edition)
    }
  }

  /// The figures over time, then how far each promise has come.
  private static func charts(of key: Series.Key, _ plotter: Plotter) -> [(any PlanChart)?] {
    [TrendChart(of: key, plotter)] + plotter.desk.verdicts(on: .series(key)).map { BulletPlot(of: $0, plotter) }
  }
}

extension Edition {
  /// The plan's own area where an indicator has a figure or a promise there, else the first.
  func headlineArea(of indicator: Indicator.ID) -> Area.ID? {
    let areas = desk.areas(of: indicator)
    return areas.contains(desk.site.plan.area) ? desk.site.plan.area : areas.first
  }
}
