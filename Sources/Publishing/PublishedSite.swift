import Diagnostics
import Files
import Glibc

/// What stands in `Public/` before a build, looked at once.
struct PublishedSite: Sendable {
  /// The files that the tool wrote.
  let own: Manifest
  /// Dot-files of others and what lies in their dot-folders, which are carried over.
  let hidden: [String]

  /// Looks at the published site; all is empty if there is none.
  ///
  /// - Throws: what keeps it from being replaced: it is no folder, may not be written, or holds files of others.
  init(in folders: SiteFolders) throws(DiagnosticList) {
    let site = folders.site
    let entry = try folders.reporting { () throws(FileSystemError) in try FileTree.entry(at: site) }
    guard let entry else {
      (own, hidden) = (Manifest([:]), [])
      return
    }
    guard entry == .directory else { throw DiagnosticList([.notADirectory]) }
    let (files, own) = try folders.reporting { () throws(FileSystemError) in
      let walk = try FileTree.walk(site)
      for folder in walk.folders where access(folder, W_OK | X_OK) != 0 { throw FileSystemError(.remove, folder) }
      return (walk.files, try Manifest(readFrom: site))
    }
    let others = files.filter { !own.paths.contains($0) && $0 != Manifest.fileName }
    let foreign = others.filter { !Self.isHidden($0) }
    guard foreign.isEmpty else { throw DiagnosticList(foreign.map(Diagnostic.foreignFile)) }
    self.own = own
    hidden = others.filter(Self.isHidden)
  }

  private static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}
