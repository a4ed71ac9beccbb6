import Charting
import Wording

/// What charts of ways say.
enum WaysPhrase: String, Phrase {
  static let group = "chart.dumbbell"

  case title, sentence, then, now
}

extension WaysChart {
  package func words(in voice: Voice) -> ChartWords {
    switch heading {
    case .promises(let subjects):
      let parts = subjects + [voice(WaysPhrase.title)]
      return ChartWords(
        title: parts.dropFirst().reduce(parts[0]) { voice.pair($0, $1) }, description: sentence(voice),
        note: ChartLimit.note(ways.count, of: ChartLimit.rows, voice), key: key(now: voice(WaysPhrase.now), voice),
        table: table(
          [.indicator, .baseline, .latest, .goal, .done], voice,
          ways.map { [$0.then, $0.now, $0.target].map { $0?.words ?? "–" } + [$0.now.mark] }))
    case .given(let given, let unit):
      return ChartWords(
        title: unit.titled(given.title), description: given.summary(ways.map { ($0.name, $0.now.words) }, voice),
        key: key(now: voice(ColumnPhrase.latest), voice),
        table: table(
          [.name, .baseline, .latest, .goal], voice,
          ways.map { [$0.then, $0.now, $0.target].map { $0?.words ?? "–" } }))
    }
  }

  private func sentence(_ voice: Voice) -> String {
    let ordered = ways.sorted { $0.now.value.low + $0.now.value.high < $1.now.value.low + $1.now.value.high }
    return voice(
      WaysPhrase.sentence,
      [
        "count": "\(ways.count)", "most": ordered.last?.name ?? "", "high": ordered.last?.now.mark ?? "",
        "least": ordered.first?.name ?? "", "low": ordered.first?.now.mark ?? "",
      ])
  }

  private func key(now: String, _ voice: Voice) -> [Legend.Entry] {
    let entries: [(Bool, String, String)] = [
      (ways.contains { $0.then != nil }, "then", voice(WaysPhrase.then)), (true, "now", now),
      (ways.contains { $0.target != nil }, "target", voice(KeyPhrase.target)),
      (ways.contains { !$0.now.value.isExact }, "reach", voice(KeyPhrase.hedged)),
    ]
    return entries.filter(\.0).map { Legend.Entry($0.1, $0.2) }
  }

  private func table(_ columns: [ColumnPhrase], _ voice: Voice, _ cells: [[String]]) -> ChartTable {
    ChartTable(columns: columns.map { voice($0) }, rows: zip(ways, cells).map { [$0.name] + $1 })
  }
}
