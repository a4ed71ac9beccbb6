import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The years that a figure or a promise speaks of, in order.
  var years: [Int] {
    let observed = plan.series.values.flatMap { $0.observations.map(\.period.year) }
    return Set(observed + plan.targets.map(\.due.year)).sorted()
  }

  /// A page for each year: what was measured, and what fell due.
  var yearPages: [Page] {
    let years = years
    let observations = Dictionary(
      grouping: plan.indicators.flatMap { relations.seriesByIndicator[$0.id] ?? [] }.flatMap(lastOfEachYear),
      by: \.period.year)
    let due = Dictionary(grouping: progress.assessments, by: \.target.due.year)
    return years.map { year in
      let own = due[year] ?? []
      let figures = observations[year] ?? []
      let sentence = locale(
        .sentenceYear, ["year": "\(year)", "figures": "\(figures.count)", "targets": "\(own.count)"])
      return Page(
        .year(year), template: "year", title: locale(.yearTitle, ["year": "\(year)"])
      ) { _ in
        PageBody(
          sentence, charts: stripCharts(for: own), highlight: .verdicts(own),
          content: [
            "year": .int(year), "sentence": .string(sentence), "observations": .list(figures.map(context)),
            "targets": .list(own.map(context)),
            "years": .list(years.map { other in ["year": .int(other), "url": .string(address(.year(other)))] }),
          ])
      }
    }
  }

  /// Of the months and quarters of a year the last one speaks for it.
  private func lastOfEachYear(_ series: Series) -> [Observation] {
    let observations = series.observations
    return observations.indices.filter { index in
      index + 1 == observations.count || observations[index + 1].period.year != observations[index].period.year
    }.map { observations[$0] }
  }
}
