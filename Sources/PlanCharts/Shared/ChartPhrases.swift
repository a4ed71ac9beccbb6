import Wording

/// What charts of several kinds say.
enum ChartPhrase: String, Phrase {
  static let group = "chart"

  case asOf = "as-of"
  case noData = "no-data"
  case target, unsourced, logarithmic, limited
}

/// The keys to marks that charts of several kinds have.
enum KeyPhrase: String, Phrase {
  static let group = "chart.key"

  case observed, forecast, preliminary, hedged, target
  case breakInSeries = "break"
}

/// The heads of columns.
enum ColumnPhrase: String, Phrase {
  static let group = "column"

  case name, indicator, index, period, value, status, source, area, baseline, latest, count, targets, stage, segment
  case items, milestone, goal, done, due
  case withData = "with-data"
}
