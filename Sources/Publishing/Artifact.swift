import Files

/// A file of the published site.
package struct Artifact: Sendable, Hashable {
  /// The path below `Public/`, without a leading slash.
  package let path: String
  /// The file's bytes.
  package let bytes: [UInt8]
  /// What names the bytes, in the manifest and wherever the file is sent.
  package let hash: ContentHash

  /// A file at `path`.
  ///
  /// O(bytes), for their hash.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    hash = ContentHash(of: bytes)
  }

  /// A text file at `path`.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
