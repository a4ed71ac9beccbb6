import PlanModel
import PlanProgress

extension Edition {
  /// The figures of a series and what is promised for it, in words.
  func trendTable(_ indicator: Indicator, _ series: Series, _ assessments: [Assessment]) -> ChartTable {
    let observed = series.observations.map { observation in
      [
        words(for: observation.period),
        observation.quantity.map { FigureText.figure($0, unit: indicator.unit) } ?? locale(.noData),
        locale["observation." + observation.status.rawValue]?.text ?? observation.status.rawValue,
        source(observation.citation),
      ]
    }
    let promised = assessments.compactMap { assessment -> [String]? in
      guard let promise = assessment.promise(unit: indicator.unit) else { return nil }
      return [words(for: assessment.target.due), promise, locale(.keyTarget), source(assessment.target.citation)]
    }
    return ChartTable(
      columns: [locale(.columnPeriod), locale(.columnValue), locale(.columnStatus), locale(.columnSource)],
      rows: observed + promised)
  }

  private func source(_ citation: Citation) -> String {
    (plan.sources[citation.source]?.short ?? citation.source.rawValue) + " " + locale.words(for: citation.locator)
  }
}
