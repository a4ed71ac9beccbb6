import Foundation
import Testing

@testable import Portal

@Suite("The card of a page, for where it is shared")
struct CardTests {
  private static let card = "charts/indicators/firms/town/card.svg"

  @Test("cards with a figure, with a strip and with words alone are drawn exactly as recorded")
  func drawn() async throws {
    let site = try SiteFixture("small", theme: .real)
    _ = try await site.build()
    let published = site.published
    let files = [
      "figure.svg": Self.card, "strip.svg": "charts/card.svg", "words.svg": "charts/about/card.svg",
    ]
    try Snapshot.expect(
      files.mapValues { published[$0] ?? "" }, in: SiteFixture.tests.appending(path: "Snapshots/Cards"))
  }

  @Test("every page has one, 1200 by 630")
  func everyPage() async throws {
    let site = try SiteFixture("small", theme: .real)
    _ = try await site.build()
    let published = site.published
    for name in published.keys where name.hasSuffix("index.html") {
      let card = published["charts/" + name.replacing("index.html", with: "card.svg")]
      #expect(card?.contains("viewBox=\"0 0 1200 630\"") == true, "\(name)")
    }
  }

  @Test("without an image of it a page names none")
  func withoutImage() async throws {
    let site = try SiteFixture("small", theme: .real)
    _ = try await site.build()
    let page = site.published["indicators/firms/town/index.html"]
    #expect(page?.contains("og:image") == false)
    #expect(page?.contains(#"<meta name="twitter:card" content="summary">"#) == true)
  }

  @Test("an image made of the card is published beside it, and the page names it in full")
  func withImage() async throws {
    let site = try SiteFixture("small", theme: .real)
    _ = try await site.build()
    try site.folder.write(try #require(site.published[Self.card]), to: "Cards/" + Self.card)
    try site.folder.write("PNG", to: "Cards/charts/indicators/firms/town/card.png")
    _ = try await site.build()
    let published = site.published
    #expect(published["charts/indicators/firms/town/card.png"] == "PNG")
    let page = published["indicators/firms/town/index.html"]
    let address = "https://example.org/xiaocheng/charts/indicators/firms/town/card.png"
    #expect(page?.contains(#"<meta property="og:image" content="\#(address)">"#) == true)
    #expect(page?.contains(#"<meta name="twitter:card" content="summary_large_image">"#) == true)
  }

  @Test("an image of a former card is not published")
  func staleImage() async throws {
    let site = try SiteFixture("small", theme: .real)
    try site.folder.write("<svg/>", to: "Cards/" + Self.card)
    try site.folder.write("PNG", to: "Cards/charts/indicators/firms/town/card.png")
    _ = try await site.build()
    let published = site.published
    #expect(published["charts/indicators/firms/town/card.png"] == nil)
    #expect(published["indicators/firms/town/index.html"]?.contains("og:image") == false)
  }
}
