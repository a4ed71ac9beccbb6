import Charting
import PlanModel
import PlanProgress

/// What catches the eye on the card of a page.
enum Highlight: Sendable {
  /// How these promises stand.
  case verdicts([Assessment])
  /// A figure and what or when it is of.
  case figure(String, of: String)
}

extension Edition {
  /// The latest figure of a series; none if nothing was published.
  func highlight(_ key: Series.Key) -> Highlight? {
    guard let last = plan.series[key]?.latest, let quantity = last.quantity else { return nil }
    let figure = FigureText.figure(quantity, unit: plan.indicators[key.indicator]?.unit ?? "")
    let area = plan.areas[key.area]?.short ?? key.area.rawValue
    return .figure(figure, of: area + " · " + words(for: last.period))
  }

  /// The highlight as the layout of a card takes it: verdicts one tone after the other, the best first.
  func drawn(_ highlight: Highlight?) -> ShareCard.Highlight {
    switch highlight {
    case .figure(let text, let caption): return .figure(text, caption: caption)
    case .verdicts(let assessments):
      let rollUp = RollUp(assessments)
      let entries = Status.Tone.allCases.flatMap { tone in rollUp.entries.filter { $0.status.tone == tone } }
      return .strip(
        entries.map { StatusStrip.Segment(code: $0.status.tone.rawValue, count: $0.count) },
        key: entries.map { Legend.Entry($0.status.tone.rawValue, "\(locale($0.status)) \($0.count)") })
    case nil: return .none
    }
  }
}
