/// A template that was imported.
struct Module: Sendable {
  /// The template and what it extends.
  let programs: [Program]
  /// The contexts in which these ran; the last one counts first.
  let contexts: ClosedRange<Int>
  let body: Markup
}
