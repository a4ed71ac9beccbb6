/// Where in Content an entity or a row was written, so that later faults can still point at it.
public struct Origin: Sendable, Hashable {
  /// The file, relative to the project's root.
  public let path: String
  /// The line, from 1.
  public let line: Int

  /// A place in a content file.
  public init(path: String, line: Int) {
    self.path = path
    self.line = line
  }
}

/// A Markdown text and the place it came from.
public struct Prose: Sendable, Hashable {
  /// The text, without front matter; empty where the file has none.
  public let markdown: String
  /// The file and the line of the text's first line.
  public let origin: Origin

  /// A text that begins at `origin`.
  public init(markdown: String, origin: Origin) {
    self.markdown = markdown
    self.origin = origin
  }
}
