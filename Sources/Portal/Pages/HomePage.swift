import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The home page: the state of the plan in one sentence, then what was promised, met, missed and never published.
  var homePage: Page {
    let all = progress.assessments
    let overall = RollUp(all)
    let sentence = summarySentence(overall, subject: locale(.subjectSite)).zh
    return Page(
      .home, template: "home", title: plan.site.title, section: .home
    ) { texts in
      PageBody(
        sentence, charts: stripCharts(for: all) + [tileMap(highlighting: nil)], highlight: .verdicts(all),
        content: [
          "sentence": .string(sentence), "overall": context(overall), "clock": clock,
          "attention": rows(all.filter { $0.status.tone == .behind || $0.status.tone == .slight }, limit: 8),
          "achieved": rows(all.filter { $0.status.tone == .done }, limit: 8),
          "unpublished": unpublished, "doors": .list(doors),
          "updates": .list(plan.updates.prefix(3).map { context($0, texts) }),
        ])
    }
  }

  /// Where the plan, the data and the verdicts stand in time.
  private var clock: Value {
    let span = plan.site.plan
    let latest = plan.series.values.compactMap { $0.observations.last { $0.status != .forecast }?.period }.max()
    let last = CalendarDate(lastOf: 12, span.end)
    return [
      "start": .int(span.start), "end": .int(span.end), "as_of": .string(progress.asOf.description),
      "closed": .bool(progress.asOf > last), "latest": Value(latest.map(words)),
      "years": .list(
        (span.start...span.end).map { year in
          ["year": .int(year), "url": years.contains(year) ? .string(address(.year(year))) : .none]
        }),
    ]
  }

  /// What nobody has published: the count, and the binding promises first.
  private var unpublished: Value {
    let silent = progress.assessments.filter { [.noData, .overdue, .pending].contains($0.status) }
    let binding = silent.filter { $0.target.property == .binding }
    return [
      "count": .int(silent.count), "rows": rows(binding + silent.filter { $0.target.property != .binding }, limit: 8),
    ]
  }

  private var doors: [Value] {
    [
      door(locale(.areas), .areas, count: plan.areas.count - 1),
      door(locale(.chains), .chains, count: plan.chains.count),
      door(locale(.campaigns), .campaigns, count: plan.campaigns.count),
    ]
  }

  /// The first `limit` assessments as rows: binding before expected, the largest lag first.
  private func rows(_ assessments: [Assessment], limit: Int) -> Value {
    let ranked = assessments.enumerated().sorted { left, right in
      let (a, b) = (rank(left.element), rank(right.element))
      return a == b ? left.offset < right.offset : a < b
    }
    return .list(ranked.prefix(limit).map { context($0.element) })
  }

  private func rank(_ assessment: Assessment) -> (Int, Double) {
    (assessment.target.property == .binding ? 0 : 1, assessment.gap?.low ?? 0)
  }
}
