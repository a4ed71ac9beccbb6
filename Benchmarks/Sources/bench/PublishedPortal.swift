import Foundation

/// What a build has published.
struct PublishedPortal {
  let pages: Int
  let files: Int
  let bytes: Int
  /// How many targets have which verdict, the commonest first.
  let verdicts: [(status: String, count: Int)]

  /// Counts what is in `folder`.
  init(at folder: URL) throws {
    let keys: Set<URLResourceKey> = [.isRegularFileKey, .fileSizeKey]
    var (pages, files, bytes) = (0, 0, 0)
    for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: Array(keys))
      ?? .init()
    {
      let values = try file.resourceValues(forKeys: keys)
      guard values.isRegularFile == true else { continue }
      pages += file.pathExtension == "html" ? 1 : 0
      files += 1
      bytes += values.fileSize ?? 0
    }
    (self.pages, self.files, self.bytes) = (pages, files, bytes)
    let report = try JSONDecoder().decode(
      Report.self, from: Data(contentsOf: folder.appending(path: "data/status.json")))
    let counts = Dictionary(report.targets.map { ($0.status, 1) }, uniquingKeysWith: +)
    verdicts = counts.map { ($0.key, $0.value) }.sorted { ($1.count, $0.status) < ($0.count, $1.status) }
  }

  private struct Report: Decodable {
    struct Target: Decodable {
      let status: String
    }

    let targets: [Target]
  }
}
