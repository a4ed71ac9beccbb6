import Foundation

/// Builds synthetic portals with the released tool and prints what each build took.
///
/// `bench JINDU TEMPLATES [FOLDER]`: the tool, the theme to build with, and a folder to leave the portals in.
@main
struct Bench {
  static let portals = [
    SyntheticPortal(name: "national-sdg", indicators: 247, areas: 12, observations: 122_000),
    SyntheticPortal(name: "2000-pages", indicators: 80, areas: 24, observations: 80 * 24 * 5),
    SyntheticPortal(name: "10000-pages", indicators: 400, areas: 24, observations: 400 * 24 * 5),
  ]

  static func main() throws {
    let arguments = CommandLine.arguments
    guard (3...4).contains(arguments.count) else {
      print("usage: bench JINDU TEMPLATES [FOLDER]")
      exit(2)
    }
    let (tool, templates) = (arguments[1], URL(filePath: arguments[2]))
    let temporary = FileManager.default.temporaryDirectory.appending(path: "jindu-bench-\(getpid())")
    defer { try? FileManager.default.removeItem(at: temporary) }
    let folder = arguments.count == 4 ? URL(filePath: arguments[3]) : temporary
    print("portal                rows      run        wall       CPU      peak memory")
    for portal in portals {
      let root = folder.appending(path: portal.name)
      try portal.write(to: root, templates: templates)
      for run in ["first", "again"] {
        guard let took = Measurement(running: tool, ["build", "--root", root.path]), took.status == 0 else {
          print("\(portal.name): the build failed")
          exit(1)
        }
        print(line(portal, run, took))
      }
    }
  }

  private static func line(_ portal: SyntheticPortal, _ run: String, _ took: Measurement) -> String {
    String(
      format: "%@  %8d   %@   %6.2f s   %6.2f s   %6.0f MiB",
      portal.name.padding(toLength: 18, withPad: " ", startingAt: 0), portal.observations, run, took.seconds,
      took.processorSeconds, took.peakMebibytes)
  }
}
