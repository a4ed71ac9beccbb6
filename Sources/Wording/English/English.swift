import PlanModel
import PlanProgress

/// English.
struct English: Grammar {
  let punctuation = Punctuation(
    listSeparator: ", ", comma: ", ", semicolon: "; ", colon: ": ", fullStop: ".", space: " ", brackets: (" (", ")"))

  func sentence(on account: Account) -> String {
    EnglishSentence(account: account).text
  }

  func sentence(onUnknownIndicatorOf target: Target) -> String {
    "Target “\(target.id)” names an indicator, “\(target.indicator)”, that does not exist."
  }

  func summary(_ rollUp: RollUp, of subject: String) -> String {
    guard rollUp.total > 0 else { return "\(subject) has no targets to count." }
    let judged = rollUp.entries.filter { $0.status != .noData }
    let counts = judged.map { "\($0.count) \(name(of: $0.status))" }.joined(separator: ", ")
    let total = "\(subject) has \(rollUp.total) target\(rollUp.total == 1 ? "" : "s")"
    let silent = rollUp.counts[.noData] ?? 0
    if counts.isEmpty { return "\(total), none with public data yet." }
    return "\(total): \(counts)" + (silent > 0 ? "; \(silent) without public data yet." : ".")
  }

  func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  func name(of indicator: String, in area: String) -> String { "\(indicator) (\(area))" }

  func name(of status: Status) -> String {
    switch status {
    case .met: "met"
    case .ahead: "ahead of schedule"
    case .onTrack: "on track"
    case .slightLag: "slightly behind"
    case .lag: "clearly behind"
    case .reverse: "moving the wrong way"
    case .borderline: "borderline"
    case .kept: "being kept"
    case .breached: "broken at least once"
    case .early: "too early to judge"
    case .closedMet: "completed"
    case .closedExceeded: "exceeded"
    case .closedMissed: "missed"
    case .pending: "awaited"
    case .overdue: "overdue"
    case .noData: "without data"
    case .notMeasurable: "not measurable"
    case .qualitative: "qualitative"
    }
  }

  /// A period: `2023`, `June 2023`, `2021–2023`.
  func period(_ period: Period) -> String {
    switch period {
    case .year(let year): "\(year)"
    case .month(let year, let month): "\(Self.months[(month - 1) % 12]) \(year)"
    case .quarter(let year, let quarter): "Q\(quarter) \(year)"
    case .span(let first, let last): "\(first)–\(last)"
    }
  }

  func place(_ locator: Locator) -> String {
    switch locator {
    case .section(let numbers):
      zip(["Part", "Chapter", "Section"], numbers).map { "\($0) \($1)" }.joined(separator: ", ")
    case .box(let box, let item): "Box \(box)" + (item.map { ", item \($0)" } ?? "")
    case .paragraph(let number): "para. \(number)"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
