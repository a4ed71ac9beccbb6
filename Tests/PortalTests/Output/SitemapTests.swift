import Testing

@testable import Portal

@Suite("What search engines ask for")
struct SitemapTests {
  @Test("the sitemap lists every page but the one for missing pages, sorted, with the site's address in front")
  func listsPages() {
    let artifact = Sitemap.artifact([Route("/b/"), .notFound, .home], baseURL: "https://example.org/plan/")
    #expect(
      String(decoding: artifact.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://example.org/plan/</loc></url>
          <url><loc>https://example.org/plan/b/</loc></url>
        </urlset>

        """)
  }

  @Test("robots.txt names the sitemap")
  func namesSitemap() {
    let text = String(decoding: Sitemap.robots(baseURL: "https://example.org/").bytes, as: UTF8.self)
    #expect(text.contains("Sitemap: https://example.org/sitemap.xml"))
  }
}
