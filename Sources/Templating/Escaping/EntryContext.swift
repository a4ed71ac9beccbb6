/// The contexts in which a template, block or macro can begin; it has to end in the one in which it began.
///
/// Quoted attributes, comments and text areas escape as text does, so what they call is entered as content.
enum EntryContext: Int, Sendable, Hashable, CaseIterable {
  case content, tag, separatedTag, script, style

  /// The context at the start.
  var start: MarkupContext {
    switch self {
    case .content: .content
    case .tag: .tag(.unknown, isSeparated: false)
    case .separatedTag: .tag(.unknown, isSeparated: true)
    case .script: .script(.code(.ambiguous), pending: "")
    case .style: .style(pending: "")
    }
  }

  /// Whether what began here may end in `context`.
  func mayEnd(in context: MarkupContext) -> Bool {
    switch (self, context.settled) {
    case (.content, .content), (.tag, .tag(.unknown, _)), (.separatedTag, .tag(.unknown, _)),
      (.script, .script(.code, "")), (.style, .style("")):
      true
    default: false
    }
  }
}
