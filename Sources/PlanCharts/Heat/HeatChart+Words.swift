import Charting
import PlanModel
import Wording

/// What heat tables say.
enum HeatPhrase: String, Phrase {
  static let group = "chart.heat"

  case title, sentence, note, cut, low, high, unsettled
  case noteDown = "note-down"
  case noteNone = "note-none"
}

extension HeatChart {
  package func words(in voice: Voice) -> ChartWords {
    switch heading {
    case .area(let name):
      let years = ["from": "\(shown.first ?? 0)", "to": "\(shown.last ?? 0)"]
      let known = rows.reduce(0) { $0 + Set($1.cells.map(\.year)).intersection(shown).count }
      return ChartWords(
        title: voice(HeatPhrase.title, ["name": name, "from": years["from"] ?? "", "to": years["to"] ?? ""]),
        description: voice(
          HeatPhrase.sentence,
          [
            "name": name, "from": years["from"] ?? "", "to": years["to"] ?? "", "count": "\(rows.count)",
            "known": "\(known)", "missing": "\(rows.count * shown.count - known)",
          ]), note: note(voice), key: key(voice), table: table(.indicator, voice))
    case .given(let given):
      let figures = rows.map { row in
        (row.name, row.cells.last { $0.value != nil }?.words ?? voice(ChartPhrase.noData))
      }
      return ChartWords(
        title: given.title, description: given.summary(figures, voice), note: note(voice), key: key(voice),
        table: table(.name, voice))
    }
  }

  /// How the rows are tinted, and how many are not drawn.
  private func note(_ voice: Voice) -> String {
    let directions = Set(rows.map(\.direction))
    let notes: [(Bool, HeatPhrase)] = [
      (true, .note), (directions.contains(.down), .noteDown), (directions.contains(.none), .noteNone),
    ]
    let limited = ChartLimit.note(rows.count, of: heading.limit, voice)
    return voice.sentences(notes.filter(\.0).map { voice($0.1) } + [limited].compactMap { $0 })
  }

  private func key(_ voice: Voice) -> [Legend.Entry] {
    let cells = rows.prefix(heading.limit).flatMap { row in shown.map { row[$0] } }
    let kinds = Set(cells.compactMap { $0?.kind })
    let key: [(Bool, String, String)] = [
      (true, "heat-low", voice(HeatPhrase.low)), (true, "heat-high", voice(HeatPhrase.high)),
      (cells.contains { $0 == nil }, "absent", voice(ChartPhrase.noData)),
      (cells.contains { $0?.value?.isExact == false }, "hedge", voice(KeyPhrase.hedged)),
      (!kinds.isDisjoint(with: [.forecast, .preliminary]), "unsettled", voice(HeatPhrase.unsettled)),
      (kinds.contains(.breakInSeries), "break", voice(KeyPhrase.breakInSeries)),
    ]
    return key.filter(\.0).map { Legend.Entry($0.1, $0.2) }
  }

  private func table(_ name: ColumnPhrase, _ voice: Voice) -> ChartTable {
    ChartTable(
      columns: [voice(name)] + shown.map { "\($0)" },
      rows: rows.map { row in [row.name] + shown.map { row[$0]?.words ?? voice(ChartPhrase.noData) } })
  }
}
