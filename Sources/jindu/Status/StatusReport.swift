import Diagnostics
import OpenData
import PlanDesk
import PlanModel
import PlanProgress
import Wording

/// The verdicts on the targets of a plan, to be looked at without building the site.
struct StatusReport: Sendable {
  private let desk: any Desk
  /// Those that are listed, in the order of the data files.
  let verdicts: [Verdict]
  private let voices: [Voice]

  /// All verdicts that `desk` gives, to be told in one of `voices`.
  init(_ desk: any Desk, _ voices: [Voice]) {
    self.init(desk, desk.verdicts(on: .plan), voices)
  }

  private init(_ desk: any Desk, _ verdicts: [Verdict], _ voices: [Voice]) {
    (self.desk, self.verdicts, self.voices) = (desk, verdicts, voices)
  }

  /// The verdicts that `filter` lets through, in their order.
  func selecting(_ filter: StatusFilter) -> StatusReport {
    StatusReport(desk, verdicts.filter(filter.accepts), voices)
  }

  /// Errors for the names of `filter` that stand for nothing, each with the nearest known name.
  func unknownNames(in filter: StatusFilter) -> [Diagnostic] {
    filter.unknownNames(desk)
  }

  /// The verdicts as `status.json` has them.
  var json: String {
    StatusExport(desk, of: verdicts.map(\.target.id)).text
  }

  /// The verdicts as a table for a terminal of `width` cells, what is wrong first; ends with the counts.
  ///
  /// Words of the theme are used where the site speaks `language`; elsewhere codes stand for them.
  func table(in language: Language, width: Int, color: Bool) -> String {
    let words = StatusWords(language, voices)
    let lines = [words.heading(of: desk.site.plan, asOf: desk.asOf)] + body(words, width: width, color: color)
    return lines.map { $0 + "\n" }.joined()
  }

  private func body(_ words: StatusWords, width: Int, color: Bool) -> [String] {
    guard !verdicts.isEmpty else { return ["", words.nothing(of: desk.targets(of: .plan).count)] }
    let ranked = Status.byUrgency.flatMap { status in verdicts.filter { $0.assessment.status == status } }
    let table = TextTable(columns: words.columns, rows: ranked.map(words.row))
    return [""] + table.lines(width: width, color: color) + [""] + words.summary(of: verdicts, width: width)
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
