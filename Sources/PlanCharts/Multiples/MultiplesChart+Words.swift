import Charting
import PlanModel
import Wording

/// What small multiples say.
enum MultiplesPhrase: String, Phrase {
  static let group = "chart.multiples"

  case title, rates, areas, sentence, shared, indexed
}

extension MultiplesChart {
  package func words(in voice: Voice) -> ChartWords {
    let key = voice.key(to: panels.flatMap(\.points))
    switch heading {
    case .series(let title, let series):
      let axis =
        unit.map { voice(MultiplesPhrase.shared, ["unit": $0.name]) } ?? voice(MultiplesPhrase.indexed)
      let notes = [axis, ChartLimit.note(series.count, of: ChartLimit.panels, voice)].compactMap { $0 }
      let sentences = series.prefix(ChartLimit.panels).map { $0.sentence(voice) }
      return ChartWords(
        title: title, description: voice.sentences([voice.statements(sentences)]), note: voice.sentences(notes),
        key: key, table: table(series, voice))
    case .given(let given, let series, let unit):
      return ChartWords(
        title: self.unit?.titled(given.title) ?? given.title,
        description: given.summary(series.map { ($0.name, voice.figure($0.known.last, unit: unit)) }, voice),
        note: self.unit == nil ? voice(MultiplesPhrase.indexed) : nil, key: key.unlessAlone,
        table: series.table(in: unit, voice))
    }
  }

  private func table(_ series: [Plotted], _ voice: Voice) -> ChartTable {
    let columns: [ColumnPhrase] = [.name, .period, .value] + (unit == nil ? [.index] : [])
    return ChartTable(
      columns: columns.map { voice($0) },
      rows: series.flatMap { series in
        series.observations.compactMap { observation in
          observation.quantity.map { quantity in
            [series.name, voice.period(observation.period, .short), voice.figure(quantity, unit: series.unit)]
              + (unit == nil ? [voice.number(quantity.value / series.first.value * 100, decimals: 0)] : [])
          }
        }
      })
  }
}

extension MultiplesChart.Plotted {
  /// Its first and its last figure.
  fileprivate func sentence(_ voice: Voice) -> String {
    let period = { (observation: Observation?) in observation.map { voice.period($0.period, .short) } ?? "" }
    return voice(
      MultiplesPhrase.sentence,
      [
        "name": name, "from": period(observations.first), "to": period(observations.last),
        "first": voice.figure(first, unit: unit), "last": voice.figure(last, unit: unit),
      ])
  }
}
