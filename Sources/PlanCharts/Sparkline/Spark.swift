import Charting
import PlanDesk
import PlanModel
import Wording

/// What sparklines say.
enum SparkPhrase: String, Phrase {
  static let group = "chart.sparkline"

  case sentence
}

/// A line as high as a word, and what it says: it stands in a sentence or a cell, without title and table.
package struct Spark: Sendable {
  package let geometry: Sparkline.Geometry
  /// What it says, for those who do not see it.
  package let description: String

  /// The measured figures of a series; nil for fewer than two.
  package init?(of key: Series.Key, _ plotter: Plotter) throws(ChartError) {
    guard let series = plotter.desk.series(key) else { return nil }
    let voice = plotter.voice
    let observations = series.observations.filter { $0.period.isPoint && $0.status != .forecast }
    let known = observations.compactMap { observation in
      observation.quantity.map { (period: observation.period, quantity: $0) }
    }
    guard known.count >= 2, let first = known.first, let last = known.last else { return nil }
    let unit = plotter.desk.indicator(key.indicator)?.unit ?? .none
    try self.init(
      observations.flatMap(\.points),
      voice(
        SparkPhrase.sentence,
        [
          "from": voice.period(first.period, .short), "first": voice.figure(first.quantity, unit: unit),
          "to": voice.period(last.period, .short), "last": voice.figure(last.quantity, unit: unit),
        ]))
  }

  /// Values that a call gives, one after the other; nil interrupts the line.
  package init(given values: [Double?], _ voice: Voice) throws(ChartError) {
    try self.init(
      values.enumerated().map { Sparkline.DataPoint(time: Double($0.offset), value: $0.element) },
      voice.list(values.compactMap { $0.map { voice.number($0) } }))
  }

  private init(_ points: [Sparkline.DataPoint], _ description: String) throws(ChartError) {
    geometry = try Sparkline.layout(Sparkline.Spec(points: points), width: Self.width)
    self.description = description
  }

  /// In px.
  private static let width = 96.0
}

extension Observation {
  /// Its point of the line, after a gap where the definition changed.
  fileprivate var points: [Sparkline.DataPoint] {
    let time = period.endInstant.years
    let point = Sparkline.DataPoint(time: time, value: quantity?.value)
    return status == .breakInSeries ? [Sparkline.DataPoint(time: time, value: nil), point] : [point]
  }
}
