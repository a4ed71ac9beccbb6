import PlanModel

/// The files that search engines ask for.
struct Sitemap: Sendable {
  private let pages: [Route]
  private let editions: [(language: LanguageCode, address: SiteAddress)]

  init(_ pages: [Route], _ addresses: [SiteAddress], _ site: Site) {
    self.pages = pages.filter { $0 != .notFound }.sorted()
    editions = Array(zip(site.languages.all, addresses).map { ($0, $1) })
  }

  /// `sitemap.xml`: the address of every page that readers should find, with the same page in other languages.
  var text: String {
    let entries = pages.flatMap { page in editions.map { entry(of: page, in: $0.address) } }
    let namespace = editions.count > 1 ? " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"" : ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"\(namespace)>
      \(entries.joined())</urlset>

      """
  }

  /// `robots.txt`: everything may be read, and the sitemap lists it.
  var robots: String {
    let address = editions.first?.address.absolute(shared: .sitemap) ?? ""
    return "User-agent: *\nAllow: /\n\nSitemap: \(address)\n"
  }

  private func entry(of page: Route, in address: SiteAddress) -> String {
    let alternates = editions.count > 1 ? editions.map { alternate(of: page, $0.language, $0.address) }.joined() : ""
    return "  <url><loc>\(escaped(address.absolute(page)))</loc>\(alternates)</url>\n"
  }

  private func alternate(of page: Route, _ language: LanguageCode, _ address: SiteAddress) -> String {
    "<xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(escaped(address.absolute(page)))\"/>"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
