import Diagnostics
import Files

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

extension ContentFiles {
  /// Reads the folder `Content` below `root`: the only place where content touches the disk.
  ///
  /// - Throws: `content-missing` if there is no such folder or nothing in it, and the faults of `readFolder`.
  public static func read(root: String) throws(DiagnosticList) -> ContentFiles {
    let files = try readFolder("Content", below: root)
    guard !files.isEmpty else { throw DiagnosticList([contentMissing]) }
    return ContentFiles(files)
  }

  /// There is no content at all.
  static var contentMissing: Diagnostic {
    Diagnostic(
      .error, "content-missing", at: SourceLocation(path: "Content"),
      Text(zh: "没有找到内容：Content 文件夹不存在或者是空的", en: "there is no content: the folder Content is missing or empty"),
      help: Text(
        zh: "在项目根目录运行，或用 --root 指明根目录", en: "run this in the project's root, or name the root with --root"))
  }
}
