import Charting
import PlanProgress
import Wording

/// How many of an area's promises have a figure to measure them by.
package enum Coverage: String, CaseIterable, Sendable {
  case full
  case partial = "some"
  case absent = "none"

  init(_ rollUp: RollUp) {
    self.init(withData: rollUp.withData, of: rollUp.total)
  }

  init(withData count: Int, of total: Int) {
    self =
      switch count {
      case 0: .absent
      case total: .full
      default: .partial
      }
  }

  /// The key to the tints of areas.
  static func key(_ voice: Voice) -> [Legend.Entry] {
    let words: [(Coverage, CoveragePhrase)] = [(.full, .full), (.partial, .some), (.absent, .none)]
    return words.map { Legend.Entry($0.rawValue, voice($1)) }
  }

  /// How many of some areas are covered how well, in a sentence.
  static func sentence(_ areas: [Coverage], _ voice: Voice) -> String {
    let number = { (coverage: Coverage) in "\(areas.count { $0 == coverage })" }
    return voice(
      CoveragePhrase.sentence,
      ["total": "\(areas.count)", "full": number(.full), "some": number(.partial), "none": number(.absent)])
  }
}

/// What charts of coverage say.
enum CoveragePhrase: String, Phrase {
  static let group = "chart.coverage"

  case sentence, full, some, none
}

/// The number of promises of something, and how many of them have data.
struct CoverageCount: Sendable {
  let withData: Int
  let total: Int

  init(_ rollUp: RollUp) { (withData, total) = (rollUp.withData, rollUp.total) }
  init(withData: Int, of total: Int) { (self.withData, self.total) = (withData, total) }

  var coverage: Coverage { Coverage(withData: withData, of: total) }
  /// `3/5`, and a dash where nothing is promised.
  var mark: String { total == 0 ? "–" : "\(withData)/\(total)" }
}
