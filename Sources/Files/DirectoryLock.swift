import Glibc

/// Keeps two builds of one project from running at the same time; the system lets go of it when a process dies.
package struct DirectoryLock {
  private let descriptor: CInt

  /// Waits until no other build holds the folder at `path`.
  package init(_ path: String) throws(FileSystemError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSystemError(.open, path) }
    guard flock(descriptor, LOCK_EX) == 0 else {
      let error = FileSystemError(.lock, path)
      close(descriptor)
      throw error
    }
  }

  /// Lets the next build in.
  package func release() {
    close(descriptor)
  }
}
