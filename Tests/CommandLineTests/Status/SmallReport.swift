import Portal
import TestSupport

@testable import jindu

extension StatusReport {
  /// The verdicts of the project in `folder`.
  init(of folder: TemporaryFolder) throws {
    let (desk, voices) = try SiteBuilder(root: folder.path).judge()
    self.init(desk, voices)
  }
}
