/// What has become of a text in a language other than the site's own.
public enum Translation: Sendable, Hashable {
  /// What the text says there.
  case current(Prose)
  /// It was translated, and its original has changed since: nobody is told what the original no longer says.
  case outdated
}
