import PlanCharts
import PlanDesk
import PlanModel
import PlanProgress

/// The home page: the state of the plan in one sentence, then what was promised, met, missed and never published.
enum HomePage {
  /// How many promises each list shows.
  private static let length = 8

  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    [PageRecipe(.home, section: .home, compose: page)]
  }

  static func page(_ edition: Edition) throws -> PageView<HomePageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    let sentence = edition.summary(of: .plan, named: edition.voice(SubjectPhrase.site))
    let verdicts = desk.verdicts(on: .plan)
    return PageView(
      Named(desk.site.title, edition), sentence,
      charts: try plotter.figures(StripChart.all(of: .plan, plotter) + [TileChart(plotter)]),
      highlight: .verdicts(desk.rollUp(of: .plan)),
      content: HomePageView(
        sentence: sentence, overall: RollUpView(desk.rollUp(of: .plan), edition), clock: clock(edition),
        attention: rows(verdicts, edition) { $0 == .behind || $0 == .slight },
        achieved: rows(verdicts, edition) { $0 == .done }, unpublished: unpublished(verdicts, edition),
        doors: doors(edition),
        updates: desk.updates.prefix(3).compactMap(desk.update).map { UpdateView($0, edition) }))
  }

  private static func clock(_ edition: Edition) -> HomePageView.Clock {
    let (desk, span) = (edition.desk, edition.desk.site.plan)
    let known = Set(desk.years)
    return HomePageView.Clock(
      start: span.start, end: span.end, asOf: desk.asOf.description,
      isClosed: desk.asOf > CalendarDate(lastOf: 12, span.end),
      latest: desk.latestPeriod.map { edition.voice.period($0, .short) },
      years: (span.start...span.end).map { year in
        YearLink(year: year, url: known.contains(year) ? edition.address.path(.year(year)) : nil)
      })
  }

  /// What no document tells: the count, and the binding promises first.
  private static func unpublished(_ verdicts: [Verdict], _ edition: Edition) -> HomePageView.Unpublished {
    let silent = verdicts.filter { [.noData, .overdue, .pending].contains($0.assessment.status) }
    return HomePageView.Unpublished(count: silent.count, rows: ranked(silent, edition))
  }

  private static func doors(_ edition: Edition) -> [HomePageView.Door] {
    let desk = edition.desk
    let inside = desk.areas.count { $0 != desk.site.plan.area }
    let lists: [(PageTitle, Int)] = [
      (.areas, inside), (.chains, desk.chains.count), (.campaigns, desk.campaigns.count),
    ]
    return lists.map { title, count in
      HomePageView.Door(name: edition.voice(title), url: edition.address.path(title.route), count: count)
    }
  }

  private static func rows(
    _ verdicts: [Verdict], _ edition: Edition, where isMeant: (Status.Tone) -> Bool
  ) -> [Prepared<TargetView>] {
    ranked(verdicts.filter { isMeant($0.assessment.status.tone) }, edition)
  }

  /// The first of some promises: binding before expected, the largest lag first.
  private static func ranked(_ verdicts: [Verdict], _ edition: Edition) -> [Prepared<TargetView>] {
    let ranked = verdicts.enumerated().sorted { left, right in
      let (a, b) = (rank(left.element), rank(right.element))
      return a == b ? left.offset < right.offset : a < b
    }
    return ranked.prefix(length).compactMap { edition.row(of: $0.element.target.id) }
  }

  private static func rank(_ verdict: Verdict) -> (Int, Double) {
    (verdict.target.property == .binding ? 0 : 1, verdict.assessment.gap?.low ?? 0)
  }
}
