import Files

/// The list of files that the tool wrote into `Public/`, kept there as a dot-file: the hash and the path of each, as
/// `xxh128sum --check` reads them.
///
/// What is not on it is somebody else's, and is never removed.
struct Manifest: Sendable {
  /// The list's own name below `Public/`.
  static let fileName = ".jindu-manifest"
  private static let heading = "# Files written by jindu, each after the hash of what it holds; do not edit."

  /// The files, by their paths below `Public/`.
  let paths: Set<String>
  /// What the files held when they were written; a file without a hash on the list is to be written anew.
  let hashes: [String: ContentHash]

  /// The list of files with these hashes, by path.
  init(_ hashes: [String: ContentHash]) {
    paths = Set(hashes.keys)
    self.hashes = hashes
  }

  /// Reads the list of the folder at `root`; empty if it has none.
  init(readFrom root: String) throws(FileSystemError) {
    let path = root + "/" + Self.fileName
    guard try FileTree.entry(at: path) == .file else {
      (paths, hashes) = ([], [:])
      return
    }
    let lines = String(decoding: try FileTree.read(path), as: UTF8.self).split(separator: "\n").dropFirst()
    let entries = lines.map(Self.entry)
    paths = Set(entries.map(\.path))
    hashes = entries.reduce(into: [:]) { $0[$1.path] = $1.hash }
  }

  /// The list as a file.
  var bytes: [UInt8] {
    let lines = hashes.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)" }
    return Array(([Self.heading] + lines).map { $0 + "\n" }.joined().utf8)
  }

  private static func entry(_ line: Substring) -> (path: String, hash: ContentHash?) {
    let parts = line.split(separator: "  ", maxSplits: 1)
    guard parts.count == 2, let hash = ContentHash(String(parts[0])) else { return (String(line), nil) }
    return (String(parts[1]), hash)
  }
}
