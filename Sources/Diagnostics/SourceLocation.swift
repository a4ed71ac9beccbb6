/// A place in a text file: what a diagnostic points at.
public struct SourceLocation: Sendable, Hashable, Comparable {
  /// The path as the user knows it, relative to the project's root.
  public let path: String
  /// The line, from 1; 0 where the whole file is meant.
  public let line: Int
  /// The column in characters, from 1; 0 where the whole line is meant.
  public let column: Int
  /// How many characters the caret underlines.
  public let length: Int

  /// A place of `length` characters in the file at `path`.
  public init(path: String, line: Int = 0, column: Int = 0, length: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
  }

  /// Orders by path, then line, then column.
  public static func < (left: Self, right: Self) -> Bool {
    (left.path, left.line, left.column, left.length) < (right.path, right.line, right.column, right.length)
  }
}
