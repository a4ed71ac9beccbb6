import Diagnostics

/// What a build has published.
public struct BuildReport: Sendable {
  /// The number of pages.
  public let pages: Int
  /// The number of files, pages included.
  public let files: Int
  /// How many files are new, changed or gone since the last build.
  public let changed: Int
  /// What should be looked at, though it stops nothing.
  public let warnings: [Diagnostic]
}
