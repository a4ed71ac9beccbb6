import Foundation

/// A folder of a test's own, removed when the test is done with it.
package final class TemporaryFolder: Sendable {
  /// The folder's absolute path.
  package let path: String

  /// An empty folder, or one with these texts by name.
  package init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "jindu-test-\(UUID().uuidString)").path
    try makeFolder("")
    for (name, text) in files { try write(text, to: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a text file, with the folders above it.
  package func write(_ text: String, to name: String) throws {
    try makeFolder(name.split(separator: "/").dropLast().joined(separator: "/"))
    try Data(text.utf8).write(to: url(name))
  }

  /// Makes a folder, with those above it.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(at: url(name), withIntermediateDirectories: true)
  }

  /// Makes `name` a symbolic link to `target`.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: url(name).path, withDestinationPath: target)
  }

  /// Removes a file, or a folder with all that it holds.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: url(name))
  }

  /// Copies every file below `source` to the same place below `name`, over what is there.
  package func lay(_ source: URL, over name: String = "") throws {
    for file in Self.files(below: source) {
      try makeFolder((name + "/" + file as NSString).deletingLastPathComponent)
      let destination = url(name + "/" + file)
      try? FileManager.default.removeItem(at: destination)
      try FileManager.default.copyItem(at: source.appending(path: file), to: destination)
    }
  }

  /// The text of a file, or nil if there is none.
  package func text(of name: String) -> String? {
    try? String(contentsOf: url(name), encoding: .utf8)
  }

  /// Every file below `folder`, sorted.
  package func files(below folder: String = "") -> [String] {
    Self.files(below: url(folder))
  }

  /// Every file below `folder` with its bytes; empty if there is no such folder.
  package func contents(below folder: String) -> [String: Data] {
    files(below: folder).reduce(into: [:]) { contents, name in
      contents[name] = FileManager.default.contents(atPath: url(folder + "/" + name).path)
    }
  }

  /// The modification time and the inode of a file.
  package func identity(of name: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: url(name).path)
    return [.modificationDate, .systemFileNumber].map { String(describing: attributes[$0]) }
  }

  private func url(_ name: String) -> URL { URL(filePath: path).appending(path: name) }

  private static func files(below folder: URL) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: folder.path + "/" + $0, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
