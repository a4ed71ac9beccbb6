import ArgumentParser

@main
struct Jindu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Publishes a plan-progress portal.")
}
