import Foundation
import TestSupport

extension TemporaryFolder {
  /// A small project: the content of a fixture and the real theme.
  static func smallProject() throws -> TemporaryFolder {
    let project = try TemporaryFolder()
    try project.lay(Repository.tests.appending(path: "PortalTests/Sites/small/Content"), over: "Content")
    try project.lay(Repository.root.appending(path: "Templates"), over: "Templates")
    return project
  }

  /// Gives the plan's city another text.
  func describeTown(_ text: String) throws {
    let front = "---\nname: 小城\nname_en: Town\nshort: 小城\nkind: city\n---\n\n"
    try write(front + text + "\n", to: "Content/areas/town.md")
  }
}
