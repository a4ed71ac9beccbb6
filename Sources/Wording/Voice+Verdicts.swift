import PlanModel
import PlanProgress

// Verdicts in words.
extension Voice {
  /// What was promised, what is measured, what share is done and what the rest needs, in a sentence or two.
  ///
  /// `setting` is what the target was judged in, nil where its indicator is unknown; `thresholds` and `asOf` are those
  /// that the verdict was given by. O(number of the verdict's terms).
  package func sentence(
    _ assessment: Assessment, in setting: Setting?, thresholds: Thresholds = .standard, asOf: CalendarDate
  ) -> String {
    guard let setting else { return grammar.sentence(onUnknownIndicatorOf: assessment.target) }
    return grammar.sentence(
      on: Account(assessment: assessment, setting: setting, thresholds: thresholds, asOf: asOf))
  }

  /// How many of the targets of `subject` have which verdict: `长春新区有4项目标：…`, `Changchun New Area has 4 targets: …`.
  package func summary(_ rollUp: RollUp, of subject: String) -> String {
    grammar.summary(rollUp, of: subject)
  }

  /// The name of a verdict within a sentence: `明显滞后`, `clearly behind`.
  package func name(of status: Status) -> String {
    grammar.name(of: status)
  }

  /// The name of a verdict on its own, as on a chip or in a column: `明显滞后`, `Clearly behind`.
  package func label(of status: Status) -> String {
    grammar.capitalized(grammar.name(of: status))
  }
}
