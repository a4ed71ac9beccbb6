import Foundation

/// The checkout that the tests stand in.
package enum Repository {
  /// Its folder.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().resolvingSymlinksInPath()

  /// The folder of the tests.
  package static let tests = root.appending(path: "Tests")
}
