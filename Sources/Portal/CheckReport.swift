import Diagnostics
import PlanModel

/// What a check found on a portal that has no errors.
public struct CheckReport: Sendable {
  /// What should be looked at, though it stops nothing.
  public let warnings: [Diagnostic]
  /// How much is translated into each language besides the site's own.
  public let translations: [TranslationCount]
}
