/// The texts of a theme in one language, by dotted key.
package struct Phrases: Sendable {
  private let texts: [String: PhraseText]

  /// The texts as they are written, by their keys.
  package init(_ texts: [String: String] = [:]) {
    self.texts = texts.mapValues(PhraseText.init)
  }

  /// The text under a dotted key, if there is one.
  package subscript(key: String) -> PhraseText? { texts[key] }

  /// Every key.
  package var keys: some Sequence<String> { texts.keys }

  /// The keys of `groups` that have no text, in the order of the groups.
  package func missing(of groups: [any Phrase.Type]) -> [String] {
    groups.flatMap { group in group.keys }.filter { texts[$0] == nil }
  }

  /// The text that the program itself needs, with `values` put in; its key where there is none.
  package func callAsFunction(_ phrase: some Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    let key = phrase.key
    return texts[key]?.filled { name in values.first { $0.key == name }?.value } ?? key
  }
}
