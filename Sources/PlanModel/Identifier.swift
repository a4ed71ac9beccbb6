/// The id of one kind of entity: the name of its file, lower-case ASCII, which also ends its address.
public struct Identifier<Entity>: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id as written.
  public let rawValue: String

  /// An id from its text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The id as written.
  public var description: String { rawValue }

  /// Orders by the bytes of the text.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// An id written in code.
  public init(stringLiteral: String) {
    self.init(rawValue: stringLiteral)
  }
}
