import Diagnostics
import Files

/// The folders of a project that publishing touches.
struct SiteFolders: Sendable {
  let root: String

  /// The published site.
  var site: String { root + "/Public" }
  /// The folder beside it that the next site is put together in.
  var staging: String { root + "/.jindu-staging" }

  /// Does `work`; a path of the staging folder in what it throws is told as one of the site, which is what its user knows.
  func reporting<Result: ~Copyable>(
    _ work: () throws(FileSystemError) -> Result
  ) throws(DiagnosticList) -> Result {
    do throws(FileSystemError) {
      return try work()
    } catch {
      throw DiagnosticList([error.moved(from: staging, to: site).diagnostic(root: root)])
    }
  }
}
