import PlanModel
import Wording

/// How firm a figure is, as far as that is worth telling.
struct Firmness: Sendable {
  private let status: Observation.Status

  init(_ status: Observation.Status) {
    self.status = status
  }

  /// In brackets after a figure; empty for final figures.
  func aside(_ voice: Voice) -> String {
    status == .actual ? "" : voice.bracketed(voice.word("observation", status.rawValue))
  }
}
