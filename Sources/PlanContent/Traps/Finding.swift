import Diagnostics
import PlanModel

/// What is wrong between values that are each well written: a diagnostic whose places are cells.
struct Finding: Sendable {
  /// Another cell that belongs to it.
  struct Note: Sendable {
    let cell: Cell
    let message: Text
  }

  let severity: Diagnostic.Severity
  let code: String
  let cell: Cell
  let message: Text
  let help: Text?
  let notes: [Note]

  init(
    _ severity: Diagnostic.Severity, _ code: String, at cell: Cell, _ message: Text, help: Text? = nil,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.code = code
    self.cell = cell
    self.message = message
    self.help = help
    self.notes = notes
  }
}

/// The findings as diagnostics, with the exact places of their cells.
func located(_ findings: [Finding], in content: ContentFiles) -> [Diagnostic] {
  let places = CellPlaces(of: findings.flatMap { [$0.cell] + $0.notes.map(\.cell) }, in: content)
  return findings.map { finding in
    Diagnostic(
      finding.severity, finding.code, at: places.location(of: finding.cell), finding.message, help: finding.help,
      notes: finding.notes.map { Diagnostic.Note(at: places.location(of: $0.cell), $0.message) })
  }
}

extension Text {
  /// The help for what may be true: a row's remark is shown to readers, so it accounts for the oddity.
  static func correctOrExplain(_ place: Text) -> Text {
    Text(
      zh: "核对原文并更正；如果文件确实这样写，在\(place.zh)的 note 里说明，读者会看到",
      en: "check the documents; if they do say so, explain it in the note of \(place.en), which readers see")
  }
}
