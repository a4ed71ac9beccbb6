import Diagnostics
import Files

/// The next site while it is put together beside the published one.
///
/// It takes files one at a time and keeps none of their bytes. A file that is the same as the published one is linked, so
/// that it keeps its time. What goes wrong is noted, and keeps the site from being published.
package struct Staging: ~Copyable {
  private let folders: SiteFolders
  private let published: PublishedSite
  private var hashes: [String: ContentHash] = [:]
  /// The folders that have been made.
  private var made: Set<String> = []
  private var written = 0
  /// What went wrong so far: paths that were taken twice, and the first failure of the file system, which ends writing.
  private(set) var faults: [Diagnostic] = []
  private var hasFailed = false

  /// An empty site, in place of what a killed build may have left.
  init(_ folders: SiteFolders, over published: PublishedSite) throws(DiagnosticList) {
    self.folders = folders
    self.published = published
    try folders.reporting { () throws(FileSystemError) in
      try FileTree.remove(folders.staging)
      try FileTree.makeDirectory(folders.staging)
    }
  }

  /// Puts a file into the site.
  ///
  /// O(bytes).
  package mutating func add(_ artifact: Artifact) {
    guard hashes.updateValue(artifact.hash, forKey: artifact.path) == nil else {
      faults.append(.publishedTwice(artifact.path))
      return
    }
    attempt { staging throws(FileSystemError) in
      let isSame = staging.published.own.hashes[artifact.path] == artifact.hash
      if try !staging.place(artifact.bytes, at: artifact.path, mayBeSame: isSame) { staging.written += 1 }
    }
  }

  /// Carries over what is not the tool's, and lists what is; returns how many files there are and how many differ.
  ///
  /// - Throws: all that went wrong.
  mutating func finish() throws(DiagnosticList) -> Publication {
    faults += published.hidden.filter { hashes[$0] != nil }.map(Diagnostic.foreignFile)
    for path in published.hidden where hashes[path] == nil {
      attempt { staging throws(FileSystemError) in try staging.keep(path) }
    }
    let manifest = Manifest(hashes)
    attempt { staging throws(FileSystemError) in
      _ = try staging.place(manifest.bytes, at: Manifest.fileName, mayBeSame: true)
      try FileTree.copyMode(of: staging.folders.site, to: staging.folders.staging)
    }
    guard faults.isEmpty else { throw DiagnosticList(faults) }
    let removed = published.own.paths.subtracting(manifest.paths).count
    return Publication(files: hashes.count, changed: written + removed)
  }

  /// Writes a file, or links the published one if it holds the same; returns whether it does.
  ///
  /// The bytes are compared even where the hashes agree: a published file that was damaged is put right.
  private mutating func place(
    _ bytes: [UInt8], at path: String, mayBeSame: Bool
  ) throws(FileSystemError) -> Bool {
    guard mayBeSame, FileTree.holds(bytes, at: folders.site + "/" + path) else {
      try FileTree.write(bytes, to: staged(path))
      return false
    }
    try keep(path)
    return true
  }

  /// Links a published file, such as `Public/.gitignore` and `Public/.well-known/…`.
  private mutating func keep(_ path: String) throws(FileSystemError) {
    try FileTree.keep(folders.site + "/" + path, as: staged(path))
  }

  /// The place of a file in the staging folder, in a folder that is there.
  private mutating func staged(_ path: String) throws(FileSystemError) -> String {
    let place = folders.staging + "/" + path
    let folder = FileTree.folder(of: place)
    if made.insert(folder).inserted { try FileTree.makeDirectory(folder) }
    return place
  }

  /// Does `work` unless something has failed before, and notes a failure: the next file would most likely fail alike.
  private mutating func attempt(_ work: (inout Staging) throws(FileSystemError) -> Void) {
    guard !hasFailed else { return }
    do throws(DiagnosticList) {
      try folders.reporting { () throws(FileSystemError) in try work(&self) }
    } catch {
      hasFailed = true
      faults += error.diagnostics
    }
  }
}
