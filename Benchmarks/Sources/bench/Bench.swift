import Foundation
import SyntheticPortals

/// Builds synthetic portals with released tools and prints what each build took.
///
///     bench [--rounds N] [--portal NAME]... [--keep FOLDER] JINDU [JINDU]
///
/// Each JINDU is a tool in the `.build` of its checkout and builds with the theme `Templates/` there. Two of them take turns,
/// and ratios of the second to the first are printed, because times on a machine that others share vary from run to run.
/// With `--rounds` the least of N times is taken. `--portal` chooses portals, and `--keep` leaves them in a folder.
///
/// For each portal it prints the rows of data that it has, and with each tool its pages, files and bytes, what a build
/// into an empty folder took and what the same build took again; then what `jindu status` took over the same content, which
/// is the plan and its verdicts without any page; and how many targets have which verdict.
@main
struct Bench {
  let invocation: Invocation
  let folder: URL

  static func main() throws {
    guard let invocation = Invocation(Array(CommandLine.arguments.dropFirst())) else {
      print("usage: bench [--rounds N] [--portal NAME]... [--keep FOLDER] JINDU [JINDU]")
      exit(2)
    }
    let temporary = FileManager.default.temporaryDirectory.appending(path: "jindu-bench-\(getpid())")
    do {
      for portal in invocation.portals { try Bench(invocation: invocation, folder: temporary).run(portal) }
      try? FileManager.default.removeItem(at: temporary)
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      print(error)
      exit(1)
    }
  }

  private func run(_ portal: SyntheticPortal) throws {
    let place = (invocation.keep ?? folder).appending(path: portal.name)
    let workshops = try invocation.tools.enumerated().map { index, tool in
      try Workshop(tool: tool, portal: portal, folder: place.appending(path: "\(index + 1)"))
    }
    guard let first = workshops.first else { return }
    print("\n\(portal.name): \(first.observations) observations, \(first.targets) targets\n\(Times.header)")
    var times = workshops.map { _ in Times() }
    for _ in 0..<invocation.rounds {
      for index in workshops.indices { times[index].add(try workshops[index].round()) }
    }
    for (index, workshop) in workshops.enumerated() {
      print(times[index].table(of: workshop.tool.name), try workshop.published(), separator: "\n")
    }
    if times.count == 2 { print(times[1].ratios(to: times[0])) }
    if invocation.keep == nil { try FileManager.default.removeItem(at: place) }
  }
}
