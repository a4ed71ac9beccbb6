import CLinux
import Diagnostics
import Glibc

/// Replaces `Public/` as a whole: the new site is built beside it, then the two change places in one step.
///
/// 1. `Public` must be a folder, or absent; what it holds must be the tool's own, or a dot-file.
/// 2. Every file goes into a staging folder beside it; unchanged ones are linked, so they keep their times.
/// 3. The folders are exchanged. Killed before, the old site stands; killed after, the new one does.
/// 4. The old folder, now in the staging place, is removed; a staging folder left by a kill is removed by the next run.
public struct SiteWriter: Sendable {
  private let root: String
  private var site: String { root + "/Public" }
  private var staging: String { root + "/" + Self.stagingName }

  /// The folder beside `Public/` that a new site is put together in.
  static let stagingName = ".jindu-staging"

  /// A writer for the project at `root`.
  public init(root: String) {
    self.root = root
  }

  /// Publishes `artifacts`, and nothing else, and returns how many files differ from before.
  ///
  /// Throws every fault found; nothing has changed then. O(bytes).
  public func publish(_ artifacts: [Artifact], threads: Int) async throws(DiagnosticList) -> Int {
    do {
      let lock = try DirectoryLock(root)
      defer { lock.release() }
      let published = try publishedSite()
      do {
        let changed = try await stage(artifacts, over: published, threads: threads)
        try exchange()
        // The new site stands; what cannot be removed now is removed by the next build.
        try? FileTree.remove(staging)
        return changed
      } catch {
        try? FileTree.remove(staging)
        throw error
      }
    } catch let error as FileSystemError {
      throw DiagnosticList([error.diagnostic(root: root)])
    } catch let error as DiagnosticList {
      throw error
    } catch {
      throw DiagnosticList([FileSystemError(.write, site).diagnostic(root: root)])
    }
  }

  /// What stands in `Public/`; throws if it may not be replaced.
  private func publishedSite() throws -> PublishedSite {
    switch try FileTree.entry(at: site) {
    case nil, .directory: break
    case .file, .other: throw DiagnosticList([Self.notADirectory])
    }
    let published = try PublishedSite(at: site)
    for folder in published.folders where access(folder, W_OK | X_OK) != 0 {
      throw FileSystemError(.remove, folder)
    }
    guard published.foreign.isEmpty else { throw DiagnosticList(published.foreign.map(Self.foreignFile)) }
    return published
  }

  /// Fills the staging folder and returns how many files are new, changed or gone.
  private func stage(_ artifacts: [Artifact], over published: PublishedSite, threads: Int) async throws -> Int {
    try FileTree.remove(staging)
    let manifest = Manifest(artifacts)
    let folders = Set(artifacts.map { FileTree.folder(of: staging + "/" + $0.path) })
    for folder in folders.sorted() { try FileTree.makeDirectory(folder) }
    try FileTree.makeDirectory(staging)
    let changed = try await inParallel(artifacts, threads: threads) { artifact in
      try place(artifact)
    }
    for path in published.hidden { try keep(path) }
    _ = try place(manifest.artifact)
    try FileTree.copyMode(of: site, to: staging)
    return changed.filter { $0 }.count + published.own.subtracting(manifest.paths).count
  }

  /// Writes one file, or links the published one if it is the same; returns whether it differs.
  private func place(_ artifact: Artifact) throws(FileSystemError) -> Bool {
    let published = site + "/" + artifact.path
    let staged = staging + "/" + artifact.path
    let isSame = FileTree.holds(artifact.bytes, at: published)
    if isSame {
      try FileTree.keep(published, as: staged)
    } else {
      try FileTree.write(artifact.bytes, to: staged)
    }
    return !isSame
  }

  /// Carries a dot-file over, such as `Public/.gitignore` and `Public/.well-known/…`.
  private func keep(_ path: String) throws(FileSystemError) {
    try FileTree.makeDirectory(FileTree.folder(of: staging + "/" + path))
    try FileTree.keep(site + "/" + path, as: staging + "/" + path)
  }

  private func exchange() throws(FileSystemError) {
    if try FileTree.entry(at: site) == nil {
      guard rename(staging, site) == 0 else { throw FileSystemError(.publish, site) }
      return
    }
    guard renameat2(AT_FDCWD, staging, AT_FDCWD, site, rename_exchange) == 0 else {
      throw FileSystemError(.publish, site)
    }
  }
}

extension SiteWriter {
  private static var notADirectory: Diagnostic {
    Diagnostic(
      .error, "public-not-a-folder", at: SourceLocation(path: "Public"),
      Text(zh: "Public 不是目录（是文件或链接）", en: "Public is a file or a link, not a folder"),
      help: Text(zh: "请移走它，再重新生成", en: "move it away and build again"))
  }

  private static func foreignFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "foreign-file", at: SourceLocation(path: "Public/" + path),
      Text(zh: "这个文件不是本工具写的，不会删除它", en: "jindu did not write this file and will not delete it"),
      help: Text(
        zh: "请移到 Templates/assets/ 或别处；以点开头的文件会被保留", en: "move it to Templates/assets/ or elsewhere; dot-files are kept"
      ))
  }
}
