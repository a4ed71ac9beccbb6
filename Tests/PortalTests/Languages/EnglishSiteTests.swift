import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("A site in English alone")
struct EnglishSiteTests {
  @Test("its pages, drawings and tables hold no Chinese character, and stand at the root in English")
  func english() async throws {
    let site = try SiteFixture("english", theme: .real)
    #expect(site.terminalText(of: try await site.build()) == "")
    let published = site.published
    let pages = published.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 20)
    #expect(pages.values.allSatisfy { $0.contains("<html lang=\"en\"") })
    #expect(!published.keys.contains { $0.hasPrefix("en/") })
    for (path, text) in published where [".html", ".svg", ".csv"].contains(where: path.hasSuffix) {
      let chinese = text.unicodeScalars.filter(\.isChinese)
      #expect(String(String.UnicodeScalarView(chinese)) == "", "\(path)")
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character or a mark of Chinese punctuation.
  fileprivate var isChinese: Bool {
    properties.isIdeographic || (0x3000...0x303F).contains(value) || (0xFF00...0xFF65).contains(value)
  }
}
