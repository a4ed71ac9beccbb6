import Charting
import PlanDesk
import PlanModel
import PlanProgress

/// What catches the eye on the card of a page.
enum Highlight: Sendable {
  /// How these promises stand.
  case verdicts(RollUp)
  /// A figure and what or when it is of.
  case figure(String, of: String)

  /// The latest figure of a series; nil if no document gives one.
  init?(latestOf key: Series.Key, _ edition: Edition) {
    guard let last = edition.desk.series(key)?.latest, let quantity = last.quantity,
      let indicator = edition.desk.indicator(key.indicator)
    else { return nil }
    let area = edition.desk.area(key.area).map { edition.say($0.short) } ?? key.area.rawValue
    self = .figure(
      edition.voice.figure(quantity, unit: indicator.unit),
      of: edition.voice.title(of: edition.voice.period(last.period, .short), in: area))
  }
}

extension ShareCard.Highlight {
  /// The highlight as the layout of a card takes it: verdicts one tone after the other, the best first.
  init(_ highlight: Highlight?, _ edition: Edition) {
    switch highlight {
    case .figure(let text, let caption): self = .figure(text, caption: caption)
    case .verdicts(let rollUp) where rollUp.total > 0:
      let entries = Status.Tone.allCases.flatMap { tone in rollUp.entries.filter { $0.status.tone == tone } }
      self = .strip(
        entries.map { StatusStrip.Segment(code: $0.status.tone.rawValue, count: $0.count) },
        key: entries.map {
          Legend.Entry($0.status.tone.rawValue, "\(edition.voice.label(of: $0.status)) \($0.count)")
        })
    case .verdicts, nil: self = .none
    }
  }
}
