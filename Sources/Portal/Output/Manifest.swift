/// The list of files that the tool wrote into `Public/`, kept there as a dot-file.
///
/// What is not on it is somebody else's, and is never removed.
struct Manifest {
  /// The list's own name below `Public/`.
  static let fileName = ".jindu-manifest"
  private static let heading = "# Files written by jindu; do not edit."

  let paths: Set<String>

  init(_ artifacts: [Artifact]) {
    paths = Set(artifacts.map(\.path))
  }

  /// Reads the list of the folder at `root`; empty if it has none.
  init(readFrom root: String) throws(FileSystemError) {
    let path = root + "/" + Self.fileName
    guard try FileTree.entry(at: path) == .file else {
      paths = []
      return
    }
    let lines = String(decoding: try FileTree.read(path), as: UTF8.self).split(separator: "\n")
    paths = Set(lines.dropFirst().map(String.init))
  }

  /// The list as a file.
  var artifact: Artifact {
    Artifact(path: Self.fileName, text: ([Self.heading] + paths.sorted()).joined(separator: "\n") + "\n")
  }
}
