/// What stands in `Public/` before a build, looked at once.
struct PublishedSite {
  /// Every folder, the site's own included.
  let folders: [String]
  /// The files that neither the tool wrote nor begin with a dot.
  let foreign: [String]
  /// Dot-files and what lies in dot-folders, without the tool's own list.
  let hidden: [String]
  /// The files that the tool wrote.
  let own: Set<String>

  /// Looks at the folder `site`; all is empty if there is none.
  init(at site: String) throws(FileSystemError) {
    guard try FileTree.entry(at: site) != nil else {
      (folders, foreign, hidden, own) = ([], [], [], [])
      return
    }
    let (files, folders) = try FileTree.walk(site)
    let own = try Manifest(readFrom: site).paths
    self.folders = folders
    self.own = own
    foreign = files.filter { !own.contains($0) && !Self.isHidden($0) }
    hidden = files.filter { Self.isHidden($0) && $0 != Manifest.fileName }
  }

  private static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}
