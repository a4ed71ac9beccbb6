import Charting
import PlanProgress
import Wording

/// What bullets say.
enum BulletPhrase: String, Phrase {
  static let group = "chart.bullet"

  case title, done, due
}

extension BulletPlot {
  package func words(in voice: Voice) -> ChartWords {
    let (done, due) = (share(voice), due.map(voice.percent) ?? "–")
    let verdict = status.map(voice.label) ?? "–"
    switch heading {
    case .promise(let promise):
      return ChartWords(
        title: voice(
          BulletPhrase.title, ["name": promise.indicator, "due": voice.period(promise.due, .short)]),
        description: promise.sentence,
        table: table([.goal, .done, .due, .status], [goal, done, due, verdict], voice))
    case .given(let given):
      let shares = voice.clauses([doneLabel(voice), dueLabel(voice)].compactMap { $0 })
      return ChartWords(
        title: given.title, description: given.title.isEmpty ? shares : voice.pair(given.title, shares),
        table: table([.done, .due, .status], [done, due, verdict], voice))
    }
  }

  /// The promised figure; the whole where there is none.
  var goal: String {
    if case .promise(let promise) = heading, let goal = promise.goal { goal } else { "100%" }
  }

  func doneLabel(_ voice: Voice) -> String { voice(BulletPhrase.done, ["share": share(voice)]) }

  func dueLabel(_ voice: Voice) -> String? {
    due.map { voice(BulletPhrase.due, ["share": voice.percent($0)]) }
  }

  /// The share that is done; both its ends where they read differently.
  private func share(_ voice: Voice) -> String { Notation.range(done.low, done.high, voice.percent) }

  private func table(_ columns: [ColumnPhrase], _ cells: [String], _ voice: Voice) -> ChartTable {
    ChartTable(columns: columns.map { voice($0) }, rows: [cells])
  }
}
