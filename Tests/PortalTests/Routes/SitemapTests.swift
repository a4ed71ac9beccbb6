import PlanModel
import TestSupport
import Testing

@testable import Portal

@Suite("What search engines ask for")
struct SitemapTests {
  private func sitemap(_ languages: SiteLanguages) -> Sitemap {
    let site = Site(
      title: "", baseURL: "https://example.org/plan/", languages: languages, asOf: Sample.date("2024-06-30"),
      plan: Sample.span, publisher: nil, licence: nil, compliance: [])
    let address = SiteAddress(baseURL: site.baseURL)
    return Sitemap(
      [Route("/b/"), .notFound, .home], languages.all.map { address.edition(in: $0, of: languages) }, site)
  }

  @Test("the sitemap lists every page but the one for missing pages, sorted, with the site's address in front")
  func listsPages() {
    #expect(
      sitemap(SiteLanguages(own: .zh)).text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://example.org/plan/</loc></url>
          <url><loc>https://example.org/plan/b/</loc></url>
        </urlset>

        """)
  }

  @Test("a page in two languages is listed in both, and each names the other")
  func languages() {
    let text = sitemap(SiteLanguages(own: .zh, others: [.en])).text
    #expect(text.matches(of: /<url>/).count == 4)
    #expect(text.contains("<url><loc>https://example.org/plan/en/b/</loc>"))
    let english = "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/plan/en/b/\"/>"
    #expect(text.ranges(of: english).count == 2)
  }

  @Test("robots.txt names the sitemap")
  func namesSitemap() {
    #expect(sitemap(SiteLanguages(own: .zh)).robots.contains("Sitemap: https://example.org/plan/sitemap.xml"))
  }
}
