import Diagnostics
import Files

/// Replaces `Public/` as a whole: the new site is built beside it, then the two change places in one step.
///
/// 1. `Public` must be a folder, or absent; what it holds must be the tool's own, or a dot-file.
/// 2. Every file goes into a staging folder beside it as soon as it is made; unchanged ones are linked, so they keep
///    their times.
/// 3. If nothing failed, the folders are exchanged. Killed before, the old site stands; killed after, the new one does.
/// 4. The staging folder, which now holds the old site or what failed, is removed; one left by a kill is removed by the
///    next run.
package struct SiteWriter: Sendable {
  private let folders: SiteFolders

  /// A writer for the project at `root`.
  package init(root: String) {
    folders = SiteFolders(root: root)
  }

  /// Publishes the files that `produce` adds, and nothing else; returns how many they are and how many differ.
  ///
  /// Files are written on the task that `produce` runs on, one by one, while its child tasks make others. No other build
  /// of the project runs until it returns. O(bytes).
  ///
  /// - Throws: the faults that `produce` throws and all that were found while writing; nothing has changed then.
  package func publish(
    _ produce: (inout Staging) async throws(DiagnosticList) -> Void
  ) async throws(DiagnosticList) -> Publication {
    let lock = try folders.reporting { () throws(FileSystemError) in try DirectoryLock(folders.root) }
    defer { lock.release() }
    let published = try PublishedSite(in: folders)
    // Whichever site is there now is not wanted; what cannot be removed is removed by the next build.
    defer { try? FileTree.remove(folders.staging) }
    var staging = try Staging(folders, over: published)
    do throws(DiagnosticList) {
      try await produce(&staging)
    } catch {
      throw DiagnosticList(error.diagnostics + staging.faults)
    }
    let publication = try staging.finish()
    try folders.reporting { () throws(FileSystemError) in
      try FileTree.exchange(folders.staging, with: folders.site)
    }
    return publication
  }
}

/// What publishing did.
package struct Publication: Sendable, Hashable {
  /// How many files the site has.
  package let files: Int
  /// How many files are new, changed or gone.
  package let changed: Int

  /// An account of a site with so many files, so many of which differ from before.
  package init(files: Int, changed: Int) {
    self.files = files
    self.changed = changed
  }
}
