import Glibc

extension FileTree {
  /// The bytes of the file at `path`.
  package static func read(_ path: String) throws(FileSystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSystemError(.open, path) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw FileSystemError(.inspect, path) }
    guard var bytes = piece(of: descriptor, size: Int(info.st_size)) else { throw FileSystemError(.read, path) }
    // A pipe does not know its size.
    while entry(of: info.st_mode) != .file {
      guard let more = piece(of: descriptor, size: 1 << 16) else { throw FileSystemError(.read, path) }
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// The next `size` bytes, or fewer at the end; nil if they cannot be read.
  private static func piece(of descriptor: CInt, size: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        failed = failed || read < 0
        if read <= 0 { break }
        count += read
      }
    }
    return failed ? nil : bytes
  }

  /// Writes a new file at `path`.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileSystemError(.create, path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard count > 0 else {
        let error = FileSystemError(.write, path)
        close(descriptor)
        throw error
      }
      written += count
    }
    // A full disk may show itself only here.
    guard close(descriptor) == 0 else { throw FileSystemError(.write, path) }
  }

  /// Whether the file at `path` holds exactly `bytes`.
  package static func holds(_ bytes: [UInt8], at path: String) -> Bool {
    var info = stat()
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG, Int(info.st_size) == bytes.count else {
      return false
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return bytes.withUnsafeBytes { matches(descriptor, $0) }
  }

  /// Compares a file with `expected`, a piece at a time, so that nothing of its size is allocated.
  private static func matches(_ descriptor: CInt, _ expected: UnsafeRawBufferPointer) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { piece in
      var offset = 0
      while offset < expected.count {
        let count = Glibc.read(descriptor, piece.baseAddress, min(piece.count, expected.count - offset))
        guard count > 0, let left = piece.baseAddress, let right = expected.baseAddress,
          memcmp(left, right + offset, count) == 0
        else { return false }
        offset += count
      }
      return true
    }
  }

  /// Gives the file at `source` a second name, so that its bytes and times are kept.
  ///
  /// Where the file system has no hard links, the file is copied.
  package static func keep(_ source: String, as destination: String) throws(FileSystemError) {
    if link(source, destination) == 0 { return }
    try write(read(source), to: destination)
    var info = stat()
    guard lstat(source, &info) == 0 else { return }
    let times = [info.st_atim, info.st_mtim]
    utimensat(AT_FDCWD, destination, times, 0)
  }
}
