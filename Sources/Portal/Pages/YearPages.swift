import PlanCharts
import PlanDesk
import PlanModel

/// A page for each year: what was measured, and what fell due.
enum YearPages {
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    desk.years.map { year in
      PageRecipe(.year(year)) { edition in try page(of: year, edition) }
    }
  }

  static func page(of year: Int, _ edition: Edition) throws -> PageView<YearPageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    let figures = desk.figures(in: year)
    let due = desk.rollUp(of: .due(year))
    let sentence = edition.voice(
      PagePhrase.year, ["year": "\(year)", "figures": "\(figures.count)", "targets": "\(due.total)"])
    return PageView(
      Named(edition.voice(TitlePhrase.year, ["year": "\(year)"])), sentence,
      charts: try plotter.figures(StripChart.all(of: .due(year), plotter)), highlight: .verdicts(due),
      content: YearPageView(
        year: year, sentence: sentence, observations: figures.map { ObservationView($0, edition) },
        targets: edition.targets(of: .due(year)),
        years: desk.years.map { YearLink(year: $0, url: edition.address.path(.year($0))) }))
  }
}
