import Diagnostics

/// The files of a content folder, by path: the input of `loadPlan(from:)`.
public struct ContentFiles: Sendable {
  /// One file.
  public struct File: Sendable {
    /// The path from the project's root, such as `Content/areas/x.md`.
    public let path: String
    /// What is in it.
    public let bytes: [UInt8]

    /// The file's name without its folder and its last extension.
    var stem: String {
      let name = path.split(separator: "/").last ?? ""
      return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
    }
  }

  /// The files, by path.
  public let files: [File]

  /// The files with these paths and bytes.
  public init(_ files: [String: [UInt8]]) {
    self.files = files.map { File(path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path }
  }
}
