import ArgumentParser
import Diagnostics
import Foundation

/// The command line: `jindu COMMAND [OPTIONS]`.
@main
struct Jindu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jindu",
    abstract: "Publishes how a public plan is going: Markdown and CSV in, a website with charts out.",
    discussion: "Exit status: 0 done; 1 errors in content or templates; 2 wrong usage; 70 other faults.",
    subcommands: [Build.self, Check.self, Serve.self, StatusCommand.self, Cards.self, Render.self])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      let status = exitCode(for: error)
      // ArgumentParser ends wrong usage with 64; ours is 2.
      guard status == .validationFailure else { exit(withError: error) }
      Output.complain(fullMessage(for: error) + "\n")
      Foundation.exit(2)
    }
  }
}
