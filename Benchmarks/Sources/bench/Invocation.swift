import Foundation
import SyntheticPortals

/// What the command line asks for.
struct Invocation {
  var tools: [Tool] = []
  var portals: [SyntheticPortal] = []
  var rounds = 1
  var keep: URL?

  /// Reads the arguments; nil if they are wrong.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--rounds":
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else { return nil }
        rounds = count
      case "--portal":
        let name = rest.popFirst()
        guard let portal = SyntheticPortal.all.first(where: { $0.name == name }) else { return nil }
        portals.append(portal)
      case "--keep":
        guard let path = rest.popFirst() else { return nil }
        keep = URL(filePath: path)
      default:
        guard let tool = Tool(path: argument) else { return nil }
        tools.append(tool)
      }
    }
    guard (1...2).contains(tools.count) else { return nil }
    if portals.isEmpty { portals = SyntheticPortal.all }
  }
}

/// A released tool with the theme of its checkout.
struct Tool {
  let path: String
  /// The checkout's folder, and what it is called in results.
  let checkout: URL
  /// How portals are written for it: a tool that cannot explain an undeclared unit knows no list of units.
  let form: SyntheticPortal.Form

  /// The tool at `path`; nil if there is none, or it is not in the `.build` of a checkout.
  init?(path: String) {
    let program = URL(filePath: path).standardizedFileURL
    let parts = program.pathComponents
    guard FileManager.default.isExecutableFile(atPath: program.path), let build = parts.lastIndex(of: ".build") else {
      return nil
    }
    self.path = program.path
    checkout = URL(filePath: NSString.path(withComponents: Array(parts[..<build])))
    let asked = Measurement(running: program.path, ["check", "--explain", "unknown-unit"], output: "/dev/null")
    form = asked?.status == 0 ? .declaringUnits : .withoutUnits
  }

  var name: String { checkout.lastPathComponent }
  var templates: URL { checkout.appending(path: "Templates") }
}
