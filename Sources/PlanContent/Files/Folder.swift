import Diagnostics
import Foundation

/// Reads every file of the folder `name` below `root`, by path from `root`; empty if there is no such folder.
///
/// Files and folders whose names begin with a dot are left out.
///
/// - Throws: `unreadable-file` for what is no regular file or cannot be read, and `unsafe-link` for a link that leaves
///   `root` or leads round in a circle; all of them together.
public func readFolder(_ name: String, below root: String) throws(DiagnosticList) -> [String: [UInt8]] {
  var walk = FolderWalk(root: root)
  walk.visit(name, within: [])
  guard walk.faults.isEmpty else { throw DiagnosticList(walk.faults) }
  return walk.files
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

/// Collects the files below a folder and what stands in the way of reading them.
private struct FolderWalk {
  let root: String
  var files: [String: [UInt8]] = [:]
  var faults: [Diagnostic] = []
  private let realRoot: String

  init(root: String) {
    self.root = root
    self.realRoot = Self.realPath(root) ?? root
  }

  /// Reads a file, or all that a folder holds; `folders` are the real paths of the folders it is in.
  mutating func visit(_ path: String, within folders: [String]) {
    let full = "\(root)/\(path)"
    guard let real = Self.realPath(full) else {
      if !folders.isEmpty { faults.append(unreadable(path, "no such file")) }
      return
    }
    guard real == realRoot || real.hasPrefix(realRoot == "/" ? "/" : realRoot + "/"), !folders.contains(real) else {
      faults.append(unsafeLink(path))
      return
    }
    do {
      let kind = try FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
      switch kind {
      case .typeDirectory:
        for name in try FileManager.default.contentsOfDirectory(atPath: real).sorted() where !name.hasPrefix(".") {
          visit("\(path)/\(name)", within: folders + [real])
        }
      case .typeRegular:
        files[path] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: real)))
      default:
        faults.append(unreadable(path, "not a regular file"))
      }
    } catch {
      faults.append(unreadable(path, error.localizedDescription))
    }
  }

  private func unreadable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-file", at: SourceLocation(path: path),
      Text(zh: "无法读取：\(reason)", en: "cannot be read: \(reason)"))
  }

  private func unsafeLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "unsafe-link", at: SourceLocation(path: path),
      Text(zh: "这个链接指向项目根目录之外，或指回自身", en: "this link leaves the project's root or leads back to itself"),
      help: Text(zh: "把文件复制到项目里来", en: "copy the file into the project"))
  }

  /// The path without links, or nil if there is nothing.
  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
