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

  /// The text of an asset; empty if there is none of that name.
  func text(named name: String) -> String {
    guard let path = paths[name], let artifact = artifacts.first(where: { "/" + $0.path == path }) else { return "" }
    return String(decoding: artifact.bytes, as: UTF8.self)
  }

  /// `site.css` becomes `site.0123456789abcdef.css`.
  private static func hashed(_ name: String, _ bytes: [UInt8]) -> String {
    let digest = String(fnv1a(bytes), radix: 16)
    let hash = String(repeating: "0", count: 16 - digest.count) + digest
    guard let dot = name.lastIndex(of: ".") else { return name + "." + hash }
    return name[..<dot] + "." + hash + name[dot...]
  }

  /// The 64-bit FNV-1a hash: names content, and guards nothing.
  private static func fnv1a(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
