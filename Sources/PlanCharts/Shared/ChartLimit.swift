import Wording

/// How much of one chart a reader can follow.
enum ChartLimit {
  /// The lines of a slope chart.
  static let lines = 12
  /// The panels of small multiples.
  static let panels = 24
  /// The rows of heat tables and dumbbells.
  static let rows = 40

  /// The note on a chart that draws the first `limit` of `total`; nil where it draws all.
  static func note(_ total: Int, of limit: Int, _ voice: Voice) -> String? {
    total > limit ? voice(ChartPhrase.limited, ["shown": "\(limit)", "total": "\(total)"]) : nil
  }
}
