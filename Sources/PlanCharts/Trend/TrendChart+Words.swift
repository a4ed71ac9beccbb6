import Charting
import Wording

/// What charts of figures over time say.
enum TrendPhrase: String, Phrase {
  static let group = "chart.trend"

  case title, path, level
  case spansLeftOut = "spans-left-out"
}

extension TrendChart {
  package func words(in voice: Voice) -> ChartWords {
    let key = voice.key(to: spec.series.flatMap(\.points), hasTarget: spec.target != nil)
    let scale = spec.valueScale == .logarithmic ? voice(ChartPhrase.logarithmic) : nil
    switch heading {
    case .series(let series):
      let notes = [scale, series.hasSpans ? voice(TrendPhrase.spansLeftOut) : nil].compactMap { $0 }
      let path = Legend.Entry("path", voice(series.isLevel ? TrendPhrase.level : .path))
      return ChartWords(
        title: voice(TrendPhrase.title, ["name": unit.titled(series.indicator)]), description: series.sentence,
        note: notes.isEmpty ? nil : voice.sentences(notes), key: key + (spec.path.isEmpty ? [] : [path]),
        table: ChartTable(
          columns: [ColumnPhrase.period, .value, .status, .source].map { voice($0) }, rows: series.rows))
    case .given(let given, let lines, let unit):
      return ChartWords(
        title: self.unit.titled(given.title),
        description: given.summary(lines.map { ($0.name, voice.figure($0.known.last, unit: unit)) }, voice),
        note: scale, key: key.unlessAlone, table: lines.table(in: unit, voice))
    }
  }
}
