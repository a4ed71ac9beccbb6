import Foundation

/// A folder of a test's own, removed when the test is done with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "jindu-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a text file, with the folders above it.
  func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The text of a file, or nil if there is none.
  func text(of name: String) -> String? {
    try? String(contentsOf: URL(filePath: path).appending(path: name), encoding: .utf8)
  }

  /// Every file below `folder`, sorted.
  func files(below folder: String) -> [String] {
    let base = URL(filePath: path).appending(path: folder).path
    return (FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []).filter {
      var isDirectory: ObjCBool = false
      return FileManager.default.fileExists(atPath: base + "/" + $0, isDirectory: &isDirectory)
        && !isDirectory.boolValue
    }.sorted()
  }

  /// The modification time and the inode of a file.
  func identity(of name: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return [.modificationDate, .systemFileNumber].map { String(describing: attributes[$0]) }
  }
}
