import Foundation

/// A portal of any size, made of invented names and figures, the same on every run.
///
/// It has what makes real portals slow: series that reach past their baselines with revisions, hedges and gaps, promises of
/// every type with verdicts of every kind, texts that call for values and charts, chains, campaigns, milestones and projects.
public struct SyntheticPortal: Sendable {
  /// What the portal is called in results.
  public let name: String
  /// How many indicators there are; each has a series in every area.
  public let indicators: Int
  /// How many areas there are, the city included.
  public let areas: Int
  /// For how many years back there are figures of the quarters too.
  public let quarterYears: Int
  /// What all numbers depend on.
  public let seed: UInt64

  /// A portal of a size; one seed always makes the same files.
  public init(name: String, indicators: Int, areas: Int, quarterYears: Int = 0, seed: UInt64 = 1) {
    (self.name, self.indicators, self.areas) = (name, indicators, areas)
    (self.quarterYears, self.seed) = (quarterYears, seed)
  }

  /// The size of a national portal on the Sustainable Development Goals, of 2,000 pages, and of 10,000.
  public static let all = [
    SyntheticPortal(name: "national-sdg", indicators: 247, areas: 12, quarterYears: 9),
    SyntheticPortal(name: "2000-pages", indicators: 72, areas: 24),
    SyntheticPortal(name: "10000-pages", indicators: 376, areas: 24),
  ]

  /// How `site.yaml` is written.
  public enum Form: Sendable {
    /// With a list of the units that indicators are in.
    case declaringUnits
    /// As tools read it that know no such list and want a default language named.
    case withoutUnits
  }

  /// Writes `Content/` into `folder` and returns how many observations and targets it has.
  ///
  /// O(observations); one indicator's figures are in memory at a time.
  public func write(to folder: URL, _ form: Form = .declaringUnits) throws -> (observations: Int, targets: Int) {
    let content = folder.appending(path: "Content")
    for file in siteFiles(form) + areaFiles + chainFiles + campaignFiles + sourceFiles + planFiles {
      try write(file, to: content)
    }
    var observations = 0
    for indicator in 0..<indicators {
      let records = (0..<areas).map {
        Record(seed: seed, indicator: indicator, area: $0, quarterYears: quarterYears)
      }
      let rows = observationRows(of: records)
      observations += rows.count
      for file in indicatorFiles(of: records, rows) { try write(file, to: content) }
    }
    return (observations, indicators * areas)
  }

  private func write(_ file: File, to content: URL) throws {
    let place = content.appending(path: file.path)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.text.utf8).write(to: place)
  }
}

/// A file of Content.
struct File {
  let path: String
  let text: String

  init(_ path: String, _ text: String) {
    (self.path, self.text) = (path, text)
  }

  /// A Markdown file with a front matter.
  init(_ path: String, matter: String, _ text: String) {
    self.init(path, "---\n\(matter)\n---\n\n\(text)\n")
  }

  /// A data file.
  init(_ path: String, columns: String, _ rows: [String]) {
    self.init(path, ([columns] + rows).joined(separator: "\n") + "\n")
  }
}
