/// A fault in the user's input, with its place, a stable code and a remedy.
public struct Diagnostic: Error, Sendable, Hashable {
  /// How grave a diagnostic is: an error stops the build, a warning does not.
  public enum Severity: String, Sendable {
    case error, warning
  }

  /// How grave it is.
  public let severity: Severity
  /// A stable, kebab-case name of the rule that was broken, such as `unknown-id`.
  public let code: String
  /// Where it is; nil where no file is at fault.
  public let location: SourceLocation?
  /// What is wrong, without a full stop.
  public let message: Text
  /// What to do about it.
  public let help: Text?
  /// Other places that belong to it: the first of two duplicates, the template that included this one.
  public let notes: [Note]

  /// Another place that explains a diagnostic.
  public struct Note: Sendable, Hashable {
    /// Where it is.
    public let location: SourceLocation
    /// What that place has to do with the fault.
    public let message: Text

    /// A note at `location`.
    public init(at location: SourceLocation, _ message: Text) {
      self.location = location
      self.message = message
    }
  }

  /// A diagnostic with code `code` at `location`.
  public init(
    _ severity: Severity, _ code: String, at location: SourceLocation?, _ message: Text, help: Text? = nil,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.code = code
    self.location = location
    self.message = message
    self.help = help
    self.notes = notes
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then by code, message and chain, so that output does not depend on the order of discovery.
  public static func < (left: Self, right: Self) -> Bool {
    let here = left.location ?? SourceLocation(path: "")
    let there = right.location ?? SourceLocation(path: "")
    guard here == there else { return here < there }
    guard (left.code, left.message.en) == (right.code, right.message.en) else {
      return (left.code, left.message.en) < (right.code, right.message.en)
    }
    return left.notes.lexicographicallyPrecedes(right.notes) { one, other in
      one.location == other.location ? one.message.en < other.message.en : one.location < other.location
    }
  }
}
