import Glibc

/// What tells one state of some files from another, without reading them.
package struct Fingerprint: Sendable, Equatable {
  private var files: [File] = []

  fileprivate struct File: Sendable, Equatable {
    let path: String
    let inode: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  /// The state of the files at `paths` and in all folders below; hidden files and editors' backups do not count.
  package init(of paths: [String]) {
    for path in paths { add(path, isRoot: true) }
  }

  private mutating func add(_ path: String, isRoot: Bool = false) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT != S_IFDIR {
      files.append(File(path, status))
    } else if isRoot || !Self.isLink(path) {
      // A folder counts by what is in it: its own time also changes with files that do not count.
      addContents(of: path)
    }
  }

  private mutating func addContents(of folder: String) {
    // A folder that vanishes before it is listed is an empty one.
    let names = (try? FileTree.names(in: folder)) ?? []
    for name in names where !name.hasPrefix(".") && !name.hasSuffix("~") {
      add(folder + "/" + name)
    }
  }

  /// Links to folders are not followed, because one to a folder above would lead round in a circle.
  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

extension Fingerprint.File {
  fileprivate init(_ path: String, _ status: stat) {
    self.init(
      path: path, inode: UInt(status.st_ino), size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
  }
}
