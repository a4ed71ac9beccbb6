/// Diagnostics as a terminal shows them: place, message, code frame, notes, remedy, and a closing count.
public struct ConsoleRenderer: Sendable {
  private let language: Language
  private let style: TerminalStyle

  /// A renderer that speaks `language`, with ANSI colours if `color` is set.
  public init(language: Language, color: Bool) {
    self.language = language
    style = TerminalStyle(isOn: color)
  }

  /// The text of `diagnostics` in their order, each line ended by a line feed; empty where there are none.
  ///
  /// `text` gives a file's text by the path that a diagnostic names; where it is nil, the code frame is left out.
  public func render(_ diagnostics: [Diagnostic], text: (String) -> String?) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let blocks = Excerpt.excerpts(of: diagnostics, text: text).map(render)
    let count = style.bold(Text.summary(of: diagnostics)(language))
    return blocks.joined(separator: "\n") + "\n" + count + "\n"
  }

  private func render(_ excerpt: Excerpt) -> String {
    let diagnostic = excerpt.diagnostic
    let gutter = ([excerpt.frame] + excerpt.noteFrames).map { String($0?.line ?? 0).count }.max() ?? 1
    let label = style.paint("\(diagnostic.severity.label(language))[\(diagnostic.code)]", diagnostic.severity)
    var output = head(diagnostic.location, label, diagnostic.message)
    output += frame(excerpt.frame, gutter, diagnostic.severity)
    for (note, noteFrame) in zip(diagnostic.notes, excerpt.noteFrames) {
      output += head(note.location, style.bold(Text.note(language)), note.message) + frame(noteFrame, gutter, nil)
    }
    if let help = diagnostic.help {
      output += style.help(Text.helpLabel(language)) + help(language) + "\n"
    }
    return output
  }

  private func head(_ location: SourceLocation?, _ label: String, _ message: Text) -> String {
    let place = location.map { style.bold($0.description) + ": " } ?? ""
    return "\(place)\(label): \(message(language))\n"
  }

  private func frame(_ frame: CodeFrame?, _ gutter: Int, _ severity: Diagnostic.Severity?) -> String {
    guard let frame else { return "" }
    let number = String(frame.line)
    let numbered = String(repeating: " ", count: gutter - number.count + 1) + number + " |"
    let empty = String(repeating: " ", count: gutter + 1) + " |"
    let source = frame.source.isEmpty ? "" : " " + frame.source
    return "\(style.dim(numbered))\(source)\n\(style.dim(empty)) \(style.paint(frame.carets, severity))\n"
  }
}
