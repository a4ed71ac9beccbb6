import FoundationEssentials
import Glibc

/// What tells one state of some files from another, without reading them.
struct Fingerprint: Sendable, Equatable {
  private var files: [File] = []

  private struct File: Sendable, Equatable {
    let path: String
    let inode: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  /// The state of the files at `paths` and in all folders below; hidden files and editors' backups do not count.
  init(of paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    files.append(
      File(
        path: path, inode: UInt(status.st_ino), size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec))
    guard status.st_mode & S_IFMT == S_IFDIR, !Self.isLink(path) || files.count == 1 else { return }
    // A folder that vanishes between the two calls is an empty one; the next look will miss it.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") && !name.hasSuffix("~") {
      add(path + "/" + name)
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
