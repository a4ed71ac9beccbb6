import Foundation
import Testing

/// Compares texts with files recorded beside the tests.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the files are written anew, and the test fails, so that no recording
/// passes for a comparison. The style of a drawing is left out: it has tests of its own, and a change of one colour
/// would change every drawing.
package enum Snapshot {
  /// Expects `files` to be exactly what `folder` holds: no file more, none less, each the same to the byte.
  package static func expect(
    _ files: [String: String], in folder: URL, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let files = files.mapValues { $0.replacing(/<style>[^<]*<\/style>/, with: "<style/>") }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try record(files, in: folder)
      Issue.record("recorded \(files.count) files in \(folder.lastPathComponent)", sourceLocation: location)
      return
    }
    let recorded = try texts(in: folder)
    #expect(Set(files.keys) == Set(recorded.keys), sourceLocation: location)
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      #expect(text == recorded[name], "\(name) differs", sourceLocation: location)
    }
  }

  private static func texts(in folder: URL) throws -> [String: String] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return try names.reduce(into: [:]) { texts, name in
      let file = folder.appending(path: name)
      var isDirectory: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isDirectory)
      if !isDirectory.boolValue { texts[name] = try String(contentsOf: file, encoding: .utf8) }
    }
  }

  private static func record(_ files: [String: String], in folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
}
