import Wording

/// What a chart of given data says in words: its title, and every name with its figure.
package struct GivenHeading: Sendable {
  /// The title as the call gives it; may be empty.
  package let title: String
  /// Where the data are from; nil where the call says nothing.
  package let source: String?

  package init(title: String, source: String?) {
    (self.title, self.source) = (title, source)
  }

  /// The title, and every name with its figure.
  func summary(_ figures: some Sequence<(String, String)>, _ voice: Voice) -> String {
    let list = voice.clauses(figures.map { "\($0) \($1)" })
    return title.isEmpty ? list : voice.pair(title, list)
  }
}
