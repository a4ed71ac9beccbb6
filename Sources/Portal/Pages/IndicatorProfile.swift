import PlanModel
import PlanProgress
import Templating

extension [Assessment] {
  /// The one that speaks for all: the first that a share could be computed for, else the first that has a figure.
  var headline: Assessment? {
    first { $0.done != nil } ?? first { $0.latest != nil } ?? first
  }
}

/// One indicator in one area: its verdicts, its figures and the charts of both.
struct IndicatorProfile {
  let assessments: [Assessment]
  let sentence: String
  let charts: [ChartFigure]
  let context: Value
}

extension Edition {
  /// What there is to say of `indicator` in `area`.
  func profile(_ indicator: Indicator, _ area: Area.ID) -> IndicatorProfile {
    let key = Series.Key(indicator: indicator.id, area: area)
    let series = plan.series[key]
    let own = relations.assessmentsBySeries[key] ?? []
    let charts =
      (series.flatMap { trendChart(indicator, $0, own) }.map { [$0] } ?? []) + own.compactMap(bulletChart)
    let sentence = own.headline?.sentence.zh ?? latestSentence(indicator, area, series)
    return IndicatorProfile(
      assessments: own, sentence: sentence, charts: charts,
      context: [
        "area": references.area[area] ?? .none, "sentence": .string(sentence),
        "targets": .list(own.map(context)),
        "observations": .list((series?.observations ?? []).reversed().map(context)),
        "superseded": .list((series?.superseded ?? []).map(context)),
        "latest": rows.latest[key] ?? .none,
      ])
  }

  /// What is measured, for an indicator that nothing was promised for.
  func latestSentence(_ indicator: Indicator, _ area: Area.ID, _ series: Series?) -> String {
    let name = (plan.areas[area]?.short ?? area.rawValue) + indicator.name
    guard let last = series?.latest, let quantity = last.quantity else {
      return locale(.sentenceNothing, ["name": name])
    }
    let figure = FigureText.figure(quantity, unit: indicator.unit)
    return locale(.sentenceLatest, ["name": name, "period": words(for: last.period), "figure": figure])
  }
}
