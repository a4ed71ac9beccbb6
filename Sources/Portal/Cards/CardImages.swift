import Diagnostics
import PlanContent

/// The cards that `make cards` has turned into PNG images, which is what platforms read.
///
/// The folder `Cards` holds each image beside the drawing it was made from, so that one of a former state of the page is
/// never published.
struct CardImages: Sendable {
  private let files: [String: [UInt8]]

  /// Reads the folder `Cards` of the project at `root`; there need not be one.
  static func read(root: String) throws(DiagnosticList) -> CardImages {
    CardImages(files: try readFolder("Cards", below: root))
  }

  /// Images and drawings, by path from the project's root.
  init(files: [String: [UInt8]]) {
    self.files = files
  }

  /// The image of a card; nil if none was made of exactly this drawing.
  func image(of drawing: Artifact) -> Artifact? {
    guard let image = files["Cards/" + Self.image(drawing.path)], files["Cards/" + drawing.path] == drawing.bytes else {
      return nil
    }
    return Artifact(path: Self.image(drawing.path), bytes: image)
  }

  private static func image(_ path: String) -> String { path.dropLast("svg".count) + "png" }
}
