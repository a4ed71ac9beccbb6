import Charting
import Wording

/// What slope charts say.
enum SlopePhrase: String, Phrase {
  static let group = "chart.slope"

  case title, sentence
}

extension SlopeChart {
  /// What there is to say of an indicator in several areas.
  struct Measured: Sendable {
    /// Its name.
    let name: String
    /// The unit of its figures, in words.
    let unit: String
    /// The full names of the areas, course by course.
    let areas: [String]
    /// In how many areas it rose.
    let risen: Int
    /// In how many areas it fell.
    let fallen: Int
    /// Where it changed most.
    let most: Course
  }

  package func words(in voice: Voice) -> ChartWords {
    switch heading {
    case .indicator(let indicator):
      return ChartWords(
        title: voice(
          SlopePhrase.title,
          ["name": voice.title(indicator.name, unit: indicator.unit), "from": times.from, "to": times.to]),
        description: sentence(indicator, voice), table: table(indicator.areas, under: .area, voice))
    case .given(let given, let unit):
      let names = courses.map(\.name)
      return ChartWords(
        title: unit.titled(given.title),
        description: given.summary(
          courses.map { ($0.name, $0.first.words + " → " + $0.second.words) }, voice),
        table: table(names, under: .name, voice))
    }
  }

  private func sentence(_ indicator: Measured, _ voice: Voice) -> String {
    voice(
      SlopePhrase.sentence,
      [
        "name": indicator.name, "count": "\(courses.count)", "from": times.from, "to": times.to,
        "up": "\(indicator.risen)", "down": "\(indicator.fallen)", "most": indicator.most.name,
        "first": indicator.most.first.words, "second": indicator.most.second.words,
      ])
  }

  private func table(_ names: [String], under head: ColumnPhrase, _ voice: Voice) -> ChartTable {
    ChartTable(
      columns: [voice(head), times.from, times.to],
      rows: zip(names, courses).map { [$0, $1.first.words, $1.second.words] })
  }
}
