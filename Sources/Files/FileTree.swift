import CLinux
import Glibc

/// The file system: small functions over paths, each throwing with the path it failed on.
package enum FileTree {
  /// What stands at a path; links are not followed.
  package enum Entry: Sendable {
    case file, directory, other
  }

  /// What stands at `path`, or nil if nothing does.
  package static func entry(at path: String) throws(FileSystemError) -> Entry? {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      if errno == ENOENT { return nil }
      throw FileSystemError(.inspect, path)
    }
    return entry(of: info.st_mode)
  }

  /// Whether a folder stands at `path`, or a link to one.
  package static func isDirectory(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && entry(of: info.st_mode) == .directory
  }

  /// The absolute path without links, or nil if nothing stands there.
  package static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names in the folder at `path`, sorted.
  package static func names(in path: String) throws(FileSystemError) -> [String] {
    guard let directory = opendir(path) else { throw FileSystemError(.list, path) }
    defer { closedir(directory) }
    var names: [String] = []
    while let item = readdir(directory) {
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Every path below `root` that is not a folder, relative to it and sorted; and `root` with every folder below it.
  package static func walk(_ root: String) throws(FileSystemError) -> (files: [String], folders: [String]) {
    var files: [String] = []
    var folders = [root]
    var pending = [""]
    while let folder = pending.popLast() {
      for name in try names(in: root + "/" + folder) {
        let path = folder + name
        if try entry(at: root + "/" + path) == .directory {
          pending.append(path + "/")
          folders.append(root + "/" + path)
        } else {
          files.append(path)
        }
      }
    }
    return (files.sorted(), folders)
  }

  /// Gives a folder the permissions of another, if that one exists.
  package static func copyMode(of source: String, to destination: String) throws(FileSystemError) {
    var info = stat()
    guard lstat(source, &info) == 0 else { return }
    guard chmod(destination, info.st_mode & 0o7777) == 0 else { throw FileSystemError(.write, destination) }
  }

  /// The path of the folder that `path` stands in.
  package static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path
  }

  /// Makes the folder at `path` and its missing parents.
  package static func makeDirectory(_ path: String) throws(FileSystemError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw FileSystemError(.create, path)
    }
    try makeDirectory(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileSystemError(.create, path) }
  }

  /// Removes what stands at `path`, folders with all they hold.
  package static func remove(_ path: String) throws(FileSystemError) {
    switch try entry(at: path) {
    case nil: return
    case .directory:
      for name in try names(in: path) { try remove(path + "/" + name) }
      guard rmdir(path) == 0 else { throw FileSystemError(.remove, path) }
    case .file, .other:
      guard unlink(path) == 0 else { throw FileSystemError(.remove, path) }
    }
  }

  /// Lets two folders change places in one step; where nothing stands at `destination`, the other is moved there.
  package static func exchange(_ source: String, with destination: String) throws(FileSystemError) {
    if try entry(at: destination) == nil {
      guard rename(source, destination) == 0 else { throw FileSystemError(.publish, destination) }
      return
    }
    guard renameat2(AT_FDCWD, source, AT_FDCWD, destination, rename_exchange) == 0 else {
      throw FileSystemError(.publish, destination)
    }
  }

  static func entry(of mode: mode_t) -> Entry {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .directory
    default: .other
    }
  }
}
