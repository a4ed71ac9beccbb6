import Files
import Publishing

/// Files that pages refer to by name and that are published under the hash of their bytes, so that they may be cached for ever.
struct Assets: Sendable {
  /// The published files.
  let artifacts: [Artifact]
  /// The published path of each name, with a leading slash.
  let paths: [String: String]

  init(_ files: [String: [UInt8]]) {
    let named = files.sorted { $0.key < $1.key }.map { name, bytes in
      (name: name, artifact: Artifact(path: "assets/" + Self.hashed(name, bytes), bytes: bytes))
    }
    artifacts = named.map(\.artifact)
    paths = Dictionary(uniqueKeysWithValues: named.map { ($0.name, "/" + $0.artifact.path) })
  }

  /// `site.css` becomes `site.0123456789abcdef.css`.
  private static func hashed(_ name: String, _ bytes: [UInt8]) -> String {
    let hash = "." + ContentHash(of: bytes).short
    guard let dot = name.lastIndex(of: ".") else { return name + hash }
    return name[..<dot] + hash + name[dot...]
  }
}

extension Assets: Producer {
  var routes: [Route] { artifacts.map { Route("/" + $0.path) } }

  func produce(_ publish: (Artifact) -> Void) async -> Findings {
    for artifact in artifacts { publish(artifact) }
    return Findings()
  }
}
