import Diagnostics
import Files
import Publishing

/// The folder `Cards` of a project: the drawing of each page's card, and beside it the image that was made of it.
///
/// Platforms read images only, and a browser makes them (`make cards`). A drawing that changes loses its image in the
/// same step, so that one of a former state of the page is never published.
struct CardFolder: Sendable {
  static let name = "Cards"

  private let root: String
  /// Images and drawings, by path from the project's root.
  private let files: [String: [UInt8]]

  /// Reads the folder of the project at `root`; there need not be one.
  init(root: String) throws(DiagnosticList) {
    self.root = root
    files = try readFolder(Self.name, below: root)
  }

  /// Whether there are no images, and so no card need be drawn.
  var isEmpty: Bool { files.isEmpty }

  /// The image of a card; nil if none was made of exactly this drawing.
  func image(of drawing: Artifact) -> Artifact? {
    guard let image = files[Self.path(Self.image(drawing.path))], files[Self.path(drawing.path)] == drawing.bytes else {
      return nil
    }
    return Artifact(path: Self.image(drawing.path), bytes: image)
  }

  /// Leaves `drawings` and the images of those that are as before, and nothing else of what the folder held.
  ///
  /// Returns how many drawings are without an image.
  func replace(with drawings: [Artifact]) throws(DiagnosticList) -> Int {
    let current = drawings.filter { image(of: $0) != nil }
    let kept = Set(current.flatMap { [Self.path($0.path), Self.path(Self.image($0.path))] })
    do throws(FileSystemError) {
      for path in files.keys.sorted() where !kept.contains(path) { try FileTree.remove(root + "/" + path) }
      for drawing in drawings where !kept.contains(Self.path(drawing.path)) {
        try FileTree.makeDirectory(FileTree.folder(of: root + "/" + Self.path(drawing.path)))
        try FileTree.write(drawing.bytes, to: root + "/" + Self.path(drawing.path))
      }
    } catch {
      throw DiagnosticList([error.diagnostic(root: root)])
    }
    return drawings.count - current.count
  }

  private static func path(_ path: String) -> String { name + "/" + path }

  private static func image(_ path: String) -> String { path.dropLast("svg".count) + "png" }
}
