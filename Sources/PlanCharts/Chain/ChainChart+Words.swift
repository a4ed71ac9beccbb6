import PlanModel
import Wording

/// What chain diagrams say.
enum ChainPhrase: String, Phrase {
  static let group = "chart.chain"

  case title, sentence, empty, upstream, midstream, downstream, leaders
  case stageEmpty = "stage-empty"

  /// The name of a stage.
  init(_ stage: Chain.Segment.Stage) {
    self =
      switch stage {
      case .upstream: .upstream
      case .midstream: .midstream
      case .downstream: .downstream
      }
  }
}

extension ChainChart {
  package func words(in voice: Voice) -> ChartWords {
    let isEmpty = segments.isEmpty
    return ChartWords(
      title: voice(ChainPhrase.title, ["name": chain]),
      description: isEmpty ? voice.pair(chain, voice(ChainPhrase.empty)) : sentence(voice),
      note: isEmpty ? voice(ChainPhrase.empty) : nil, table: table(voice), outline: outline(voice))
  }

  private func sentence(_ voice: Voice) -> String {
    let count = { (stage: Chain.Segment.Stage) in "\(segments(at: stage).count)" }
    return voice(
      ChainPhrase.sentence,
      [
        "name": chain, "upstream": count(.upstream), "midstream": count(.midstream), "downstream": count(.downstream),
      ])
  }

  private func table(_ voice: Voice) -> ChartTable {
    let rows = segments.map { [voice(ChainPhrase($0.stage)), $0.name, voice.list($0.items)] }
    let led = leaders.isEmpty ? [] : [[voice(ChainPhrase.leaders), "–", voice.list(leaders)]]
    return ChartTable(
      columns: [voice(ColumnPhrase.stage), voice(ColumnPhrase.segment), voice(ColumnPhrase.items)], rows: rows + led)
  }

  private func outline(_ voice: Voice) -> [ChartOutline] {
    let stages = Chain.Segment.Stage.allCases.map { stage in
      ChartOutline(
        voice(ChainPhrase(stage)),
        segments(at: stage).map { named($0.name, $0.items.map { named($0) }) })
    }
    let led = ChartOutline(voice(ChainPhrase.leaders), leaders.map { named($0) })
    return (stages + [led]).filter { !$0.entries.isEmpty }
  }

  /// A segment, what belongs to it, or a leader.
  private func named(_ name: String, _ entries: [ChartOutline] = []) -> ChartOutline {
    ChartOutline(name, language: namesLanguage, entries)
  }
}
