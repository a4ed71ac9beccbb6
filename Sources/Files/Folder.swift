import Diagnostics

/// Reads every file of the folder `name` below `root`, by path from `root`; empty if there is no such folder.
///
/// Files and folders whose names begin with a dot are left out.
///
/// - Throws: `unreadable-file` for what is no regular file or cannot be read, and `unsafe-link` for a link that leaves
///   `root` or leads round in a circle; all of them together.
package func readFolder(_ name: String, below root: String) throws(DiagnosticList) -> [String: [UInt8]] {
  var walk = FolderWalk(root: root)
  walk.visit(name, within: [])
  guard walk.faults.isEmpty else { throw DiagnosticList(walk.faults) }
  return walk.files
}

/// Collects the files below a folder and what stands in the way of reading them.
private struct FolderWalk {
  let root: String
  var files: [String: [UInt8]] = [:]
  var faults: [Diagnostic] = []
  private let realRoot: String

  init(root: String) {
    self.root = root
    self.realRoot = FileTree.realPath(root) ?? root
  }

  /// Reads a file, or all that a folder holds; `folders` are the real paths of the folders it is in.
  mutating func visit(_ path: String, within folders: [String]) {
    guard let real = FileTree.realPath("\(root)/\(path)") else {
      if !folders.isEmpty { faults.append(.unreadable(path, "no such file")) }
      return
    }
    guard real == realRoot || real.hasPrefix(realRoot == "/" ? "/" : realRoot + "/"), !folders.contains(real) else {
      faults.append(unsafeLink(path))
      return
    }
    do throws(FileSystemError) {
      switch try FileTree.entry(at: real) {
      case .directory:
        for name in try FileTree.names(in: real) where !name.hasPrefix(".") {
          visit("\(path)/\(name)", within: folders + [real])
        }
      case .file: files[path] = try FileTree.read(real)
      case .other, nil: faults.append(.unreadable(path, "not a regular file"))
      }
    } catch {
      faults.append(.unreadable(path, error.reason))
    }
  }

  private func unsafeLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "unsafe-link", at: SourceLocation(path: path),
      Text(zh: "这个链接指向项目根目录之外，或指回自身", en: "this link leaves the project's root or leads back to itself"),
      help: Text(zh: "把文件复制到项目里来", en: "copy the file into the project"))
  }
}
