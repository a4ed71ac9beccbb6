/// All faults of one run, thrown together.
public struct DiagnosticList: Error, Sendable, Hashable {
  /// The diagnostics, sorted, each once.
  public let diagnostics: [Diagnostic]

  /// Sorts `diagnostics` and drops repetitions.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = Set(diagnostics).sorted()
  }

  /// Whether any of them stops the build.
  public var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }
}
