import Diagnostics

/// A YAML value that knows its place.
package enum YAMLNode: Sendable, Hashable {
  /// A text, a number, or nothing.
  case scalar(Scalar)
  /// A list.
  case list([YAMLNode], SourceLocation)
  /// Keys and values in the order of the file.
  case mapping([Entry], SourceLocation)

  /// A single value, kept as it is written.
  package struct Scalar: Sendable, Hashable {
    /// What is written, without quotes.
    package let text: String
    /// Whether it is in quotes or a block; `"null"` is a text, `null` is nothing.
    package let isQuoted: Bool
    /// Where it is.
    package let location: SourceLocation
  }

  /// One key of a mapping and its value.
  package struct Entry: Sendable, Hashable {
    /// The key.
    package let key: String
    /// Where the key is.
    package let location: SourceLocation
    /// The value.
    package let value: YAMLNode
  }

  /// Where the value begins.
  package var location: SourceLocation {
    switch self {
    case .scalar(let scalar): scalar.location
    case .list(_, let location), .mapping(_, let location): location
    }
  }

  /// Whether nothing is written: an empty value, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let scalar) = self, !scalar.isQuoted else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
  }
}
