import Charting
import PlanModel
import Wording

/// What timelines say.
enum TimelinePhrase: String, Phrase {
  static let group = "chart.timeline"

  case title, sentence, note, empty, planned, actual, late, early, years, months, unreported
}

extension TimelineChart {
  package func words(in voice: Voice) -> ChartWords {
    let (planned, actual) = (voice(TimelinePhrase.planned), voice(TimelinePhrase.actual))
    return ChartWords(
      title: voice(TimelinePhrase.title, ["name": title]),
      description: voice(
        TimelinePhrase.sentence,
        [
          "name": title, "period": voice.period(period, .short), "total": "\(steps.count)",
          "actual": "\(steps.count { $0.actual != nil })", "late": "\(steps.count(where: isUnreported))",
        ]),
      note: voice(steps.isEmpty ? TimelinePhrase.empty : .note),
      key: [Legend.Entry("planned", planned), Legend.Entry("actual", actual)],
      table: ChartTable(
        columns: [
          voice(ColumnPhrase.milestone), voice(ColumnPhrase.stage), planned, actual, voice(ColumnPhrase.status),
        ],
        rows: steps.map { step in
          ChartTable.Row(
            [
              step.name, stage(of: step, voice) ?? "–", step.planned.map { voice.period($0, .short) } ?? "–",
              step.actual.map { voice.period($0, .short) } ?? "–", slip(of: step, voice) ?? "",
            ], language: step.language)
        }))
  }

  /// What stands beside the marks of a step.
  func note(on step: Step, _ voice: Voice) -> String {
    [stage(of: step, voice), slip(of: step, voice)].compactMap { $0 }.joined(separator: " · ")
  }

  private func stage(of step: Step, _ voice: Voice) -> String? {
    step.stage.map { voice.word("stage", $0.rawValue) }
  }

  /// How late or early it came, in months between the ends of both periods; or that nobody has reported it.
  private func slip(of step: Step, _ voice: Voice) -> String? {
    guard let planned = step.planned else { return nil }
    guard let actual = step.actual else { return isUnreported(step) ? voice(TimelinePhrase.unreported) : nil }
    let months = Int(((actual.endInstant - planned.endInstant) * 12).rounded())
    guard months != 0 else { return nil }
    let size = Int(months.magnitude)
    let isWholeYears = size.isMultiple(of: 12)
    let time = voice(
      isWholeYears ? TimelinePhrase.years : .months, ["count": "\(isWholeYears ? size / 12 : size)"])
    return voice(months > 0 ? TimelinePhrase.late : .early, ["time": time])
  }

  /// Whether it should have come, and no document says that it did.
  private func isUnreported(_ step: Step) -> Bool {
    guard let planned = step.planned else { return false }
    return step.actual == nil && planned.end < asOf
  }
}
