/// A group of texts that the program itself needs from a theme, declared beside the code that uses them.
///
/// ```swift
/// enum TimelinePhrase: String, Phrase {
///   static let group = "chart.timeline"
///   case title, noLater = "no-later"
/// }
/// voice(TimelinePhrase.title, ["name": campaign])  // the text under chart.timeline.title
/// ```
package protocol Phrase: RawRepresentable<String>, CaseIterable, Sendable {
  /// The key that the group's texts stand under.
  static var group: String { get }
}

extension Phrase {
  /// The dotted key of the text.
  package var key: String { Self.group + "." + rawValue }

  /// The keys of all texts of the group.
  package static var keys: [String] { allCases.map(\.key) }
}
