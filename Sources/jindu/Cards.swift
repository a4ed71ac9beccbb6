import ArgumentParser
import Diagnostics
import Portal

/// `jindu cards`: draws the picture of every page, for where it is shared.
struct Cards: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the card of every page into Cards, for an image to be made of each.",
    discussion: """
      Platforms that show a picture of a shared page want PNG. Turn each card.svg that has no card.png beside it into \
      one of 1200 by 630 pixels, as `make cards` does; the next build publishes the images and names them in the pages.
      """)

  @OptionGroup var options: Options
  @OptionGroup var building: BuildOptions

  func run() async throws {
    let reporter = Reporter(options: options)
    let drawn = try await reporter.reporting { try await building.builder(root: options.root).drawCards() }
    try reporter.say(
      Text(
        zh: "共 \(drawn.cards) 张卡片，\(drawn.withoutImage) 张还没有图片",
        en: "\(drawn.cards) cards, \(drawn.withoutImage) without an image"))
  }
}
