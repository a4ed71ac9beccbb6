import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("The card of a page, for where it is shared")
struct CardTests {
  private static let town = "charts/indicators/firms/town/card"

  let site: SiteFixture

  init() throws {
    site = try SiteFixture("small", theme: .real)
  }

  @Test("cards with a figure, with a strip and with words alone are drawn exactly as recorded")
  func drawn() async throws {
    try await drawCards()
    let drawings = site.texts(below: "Cards")
    let files = [
      "figure.svg": Self.town + ".svg", "strip.svg": "charts/card.svg", "words.svg": "charts/about/card.svg",
    ]
    try Snapshot.expect(
      files.mapValues { drawings[$0] ?? "" }, in: SiteFixture.tests.appending(path: "Snapshots/Cards"))
  }

  @Test("every page has one, 1200 by 630")
  func everyPage() async throws {
    _ = try await site.build()
    let pages = site.published.keys.filter { $0.hasSuffix("index.html") || $0 == "404.html" }
    try await drawCards()
    let drawings = site.texts(below: "Cards")
    #expect(drawings.count == pages.count)
    #expect(drawings.values.allSatisfy { $0.contains("viewBox=\"0 0 1200 630\"") })
  }

  @Test("without an image of it a page names none, and no drawing is published")
  func withoutImage() async throws {
    try await drawCards()
    _ = try await site.build()
    let published = site.published
    let page = published["indicators/firms/town/index.html"]
    #expect(page?.contains("og:image") == false)
    #expect(page?.contains(#"<meta name="twitter:card" content="summary">"#) == true)
    #expect(!published.keys.contains { $0.hasSuffix("card.svg") })
  }

  @Test("an image made of the card is published, and the page names it in full")
  func withImage() async throws {
    try await drawCards()
    try site.folder.write("PNG", to: "Cards/" + Self.town + ".png")
    _ = try await site.build()
    let published = site.published
    #expect(published[Self.town + ".png"] == "PNG")
    let page = published["indicators/firms/town/index.html"]
    let address = "https://example.org/xiaocheng/\(Self.town).png"
    #expect(page?.contains(#"<meta property="og:image" content="\#(address)">"#) == true)
    #expect(page?.contains(#"<meta name="twitter:card" content="summary_large_image">"#) == true)
  }

  @Test("an image of a former card is not published, and the next drawing removes it")
  func staleImage() async throws {
    try site.folder.write("<svg/>", to: "Cards/" + Self.town + ".svg")
    try site.folder.write("PNG", to: "Cards/" + Self.town + ".png")
    _ = try await site.build()
    let published = site.published
    #expect(published[Self.town + ".png"] == nil)
    #expect(published["indicators/firms/town/index.html"]?.contains("og:image") == false)
    let counts = try await drawCards()
    #expect(counts.withoutImage == counts.cards)
    #expect(!site.texts(below: "Cards").keys.contains { $0.hasSuffix(".png") })
  }

  @Test("a card that is as before keeps its image; that of a page that is gone goes")
  func kept() async throws {
    try await drawCards()
    try site.folder.write("PNG", to: "Cards/" + Self.town + ".png")
    try site.folder.write("<svg/>", to: "Cards/charts/gone/card.svg")
    try site.folder.write("PNG", to: "Cards/charts/gone/card.png")
    let counts = try await drawCards()
    #expect(counts.withoutImage == counts.cards - 1)
    let left = site.texts(below: "Cards")
    #expect(left[Self.town + ".png"] == "PNG")
    #expect(!left.keys.contains { $0.contains("gone") })
  }

  @discardableResult
  private func drawCards() async throws -> (cards: Int, withoutImage: Int) {
    try await SiteBuilder(root: site.folder.path).drawCards()
  }
}
