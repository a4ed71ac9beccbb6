import Diagnostics

/// A YAML value that knows its place.
public enum YAMLNode: Sendable, Hashable {
  /// A text, a number, or nothing.
  case scalar(Scalar)
  /// A list.
  case list([YAMLNode], SourceLocation)
  /// Keys and values in the order of the file.
  case mapping([Entry], SourceLocation)

  /// A single value, kept as it is written.
  public struct Scalar: Sendable, Hashable {
    /// What is written, without quotes.
    public let text: String
    /// Whether it is in quotes or a block; `"null"` is a text, `null` is nothing.
    public let isQuoted: Bool
    /// Where it is.
    public let location: SourceLocation
  }

  /// One key of a mapping and its value.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public let key: String
    /// Where the key is.
    public let location: SourceLocation
    /// The value.
    public let value: YAMLNode
  }

  /// Where the value begins.
  public var location: SourceLocation {
    switch self {
    case .scalar(let scalar): scalar.location
    case .list(_, let location), .mapping(_, let location): location
    }
  }

  /// Whether nothing is written: an empty value, `~` or `null`.
  public var isNull: Bool {
    guard case .scalar(let scalar) = self, !scalar.isQuoted else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
  }
}
