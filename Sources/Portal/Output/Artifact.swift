/// A file of the published site.
public struct Artifact: Sendable, Hashable {
  /// The path below `Public/`, without a leading slash.
  public let path: String
  /// The file's bytes.
  public let bytes: [UInt8]

  /// A file at `path`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A text file at `path`.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
