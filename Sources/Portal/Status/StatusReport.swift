import Diagnostics
import PlanModel
import PlanProgress

/// The verdicts on the targets of a plan, to be looked at without building the site.
public struct StatusReport: Sendable {
  let plan: Plan
  let asOf: CalendarDate
  let assessments: [Assessment]
  private let locales: [String: Locale]

  init(_ plan: Plan, _ progress: Progress, locales: [String: Locale]) {
    self.init(plan, asOf: progress.asOf, progress.assessments, locales)
  }

  private init(_ plan: Plan, asOf: CalendarDate, _ assessments: [Assessment], _ locales: [String: Locale]) {
    (self.plan, self.asOf, self.assessments, self.locales) = (plan, asOf, assessments, locales)
  }

  /// The verdicts that `filter` lets through, in their order.
  public func selecting(_ filter: StatusFilter) -> StatusReport {
    StatusReport(plan, asOf: asOf, assessments.filter { filter.accepts($0, in: plan) }, locales)
  }

  /// Errors for the names of `filter` that stand for nothing, each with the nearest known name.
  public func unknownNames(in filter: StatusFilter) -> [Diagnostic] {
    filter.unknownNames(in: plan)
  }

  /// The verdicts as `status.json` has them.
  public var json: String {
    StatusExport(assessments, asOf: asOf, of: plan).json.text
  }

  /// The verdicts as a table for a terminal of `width` cells, what is wrong first; ends with the counts.
  ///
  /// Words come from the theme; where it does not speak `language`, codes stand for them.
  public func table(in language: Language, width: Int, color: Bool) -> String {
    let words = StatusWords(language: language, locale: locales[language.rawValue])
    let lines = [words.heading(of: plan.site.plan, asOf: asOf)] + body(words, width: width, color: color)
    return lines.map { $0 + "\n" }.joined()
  }

  private func body(_ words: StatusWords, width: Int, color: Bool) -> [String] {
    guard !assessments.isEmpty else { return ["", words.nothing(of: plan.targets.count)] }
    let ranked = Status.byUrgency.flatMap { status in assessments.filter { $0.status == status } }
    let rows = ranked.map { words.row(of: Verdict(assessment: $0, plan: plan)) }
    let table = TextTable(columns: words.columns, rows: rows)
    return [""] + table.lines(width: width, color: color) + [""] + words.summary(of: assessments, width: width)
  }
}

extension Status {
  /// All verdicts in the order in which a planner should look at them: what went wrong, what is late or silent, what
  /// goes well, and last what nobody can judge.
  static let byUrgency: [Status] = [
    .closedMissed, .breached, .reverse, .lag, .slightLag, .borderline, .overdue, .pending, .early, .onTrack, .kept,
    .ahead, .met, .closedMet, .closedExceeded, .notMeasurable, .noData, .qualitative,
  ]
}
