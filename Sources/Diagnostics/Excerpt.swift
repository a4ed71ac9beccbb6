/// A diagnostic with the code it points at: what a terminal or the preview shows of it.
public struct Excerpt: Sendable, Hashable {
  /// The diagnostic.
  public let diagnostic: Diagnostic
  /// The line at fault; nil where the diagnostic names none or its file cannot be read.
  public let frame: CodeFrame?
  /// The lines of the diagnostic's notes, in their order.
  public let noteFrames: [CodeFrame?]

  /// Excerpts of `diagnostics` in their order, with file texts by path from `text`, which is asked once per path.
  public static func excerpts(of diagnostics: [Diagnostic], text: (String) -> String?) -> [Excerpt] {
    var files: [String: SourceLines?] = [:]
    func frame(at location: SourceLocation) -> CodeFrame? {
      guard location.line > 0 else { return nil }
      let lines = files[location.path] ?? text(location.path).map(SourceLines.init)
      files[location.path] = .some(lines)
      return lines.flatMap { CodeFrame(at: location, in: $0) }
    }
    return diagnostics.map { diagnostic in
      Excerpt(
        diagnostic: diagnostic, frame: diagnostic.location.flatMap(frame),
        noteFrames: diagnostic.notes.map { frame(at: $0.location) })
    }
  }
}
