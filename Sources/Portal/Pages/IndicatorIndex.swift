import PlanCharts
import PlanDesk
import PlanModel

/// The list of indicators by theme.
enum IndicatorIndex {
  static func page(_ edition: Edition) throws -> PageView<IndicatorsPageView> {
    let desk = edition.desk
    let sentence = edition.voice(
      PagePhrase.indicators,
      [
        "total": "\(desk.indicators.count)",
        "measured": "\(desk.indicators.count { !desk.series(of: $0).isEmpty })",
        "promised": "\(desk.indicators.count { !desk.targets(of: .indicator($0)).isEmpty })",
      ])
    return PageView(
      edition.title(.indicators), sentence,
      content: IndicatorsPageView(
        sentence: sentence, themes: try desk.themes.compactMap(desk.theme).map { try view(of: $0, edition) },
        total: desk.indicators.count))
  }

  private static func view(of theme: Theme, _ edition: Edition) throws -> IndicatorsPageView.ThemeView {
    IndicatorsPageView.ThemeView(
      id: theme.id.rawValue, name: Named(theme.name, edition),
      indicators: try edition.desk.indicators(in: theme.id).map { try row($0, edition) },
      rollUp: RollUpView(edition.desk.rollUp(of: .theme(theme.id)), edition))
  }

  private static func row(_ id: Indicator.ID, _ edition: Edition) throws -> IndicatorsPageView.Row {
    let area = edition.headlineArea(of: id)
    let key = area.map { Series.Key(indicator: id, area: $0) }
    let headline = key.flatMap { edition.desk.verdicts(on: .series($0)).headline }
    return IndicatorsPageView.Row(
      indicator: edition.reference(id), area: area.flatMap(edition.reference),
      areas: edition.desk.areas(of: id).count, latest: key.flatMap(edition.latest),
      sparkline: try key.flatMap { try SparklineView(of: $0, edition.plotter) },
      target: headline.flatMap { edition.row(of: $0.target.id) },
      rollUp: RollUpView(edition.desk.rollUp(of: .indicator(id)), edition))
  }
}
