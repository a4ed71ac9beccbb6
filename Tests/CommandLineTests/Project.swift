import Foundation

/// A small project in a folder of its own: the content of a fixture and the real theme.
final class Project: Sendable {
  let root: String

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "jindu-tool-\(UUID().uuidString)").path
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: repository.appending(path: "Tests/PortalTests/Sites/small/Content").path, toPath: root + "/Content")
    try FileManager.default.copyItem(
      atPath: repository.appending(path: "Templates").path, toPath: root + "/Templates")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// Gives the plan's city another text.
  func describeTown(_ text: String) throws {
    let front = "---\nname: 小城\nname_en: Town\nshort: 小城\nkind: city\n---\n\n"
    try write(front + text + "\n", to: "Content/areas/town.md")
  }

  /// Writes a file, in a new folder if need be.
  func write(_ text: String, to path: String) throws {
    let file = URL(filePath: root + "/" + path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Every file below `folder` with its bytes; empty if there is no such folder.
  func files(below folder: String) -> [String: Data] {
    let base = root + "/" + folder
    let names = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return names.reduce(into: [:]) { files, name in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: base + "/" + name, isDirectory: &isFolder), !isFolder.boolValue
      else { return }
      files[name] = FileManager.default.contents(atPath: base + "/" + name)
    }
  }
}
