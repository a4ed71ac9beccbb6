import Diagnostics

/// How a build ended.
public enum BuildOutcome: Sendable, Hashable {
  /// The site was published: `changed` files differ from the last build, and `summary` says so to the user.
  case published(changed: Int, summary: String)
  /// Nothing was published; the excerpts say why.
  case failed([Excerpt])
}

/// What a preview tells its user.
public enum PreviewEvent: Sendable, Hashable {
  /// The server takes requests at this port of 127.0.0.1.
  case listening(port: UInt16)
  /// A build ended.
  case built(BuildOutcome)
}
