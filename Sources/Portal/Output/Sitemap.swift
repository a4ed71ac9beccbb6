/// The files that search engines ask for.
enum Sitemap {
  /// `sitemap.xml`: the address of every page that readers should find.
  static func artifact(_ routes: [Route], baseURL: String) -> Artifact {
    let entries = routes.filter { $0 != .notFound }.sorted().map { route in
      "  <url><loc>\(escaped(baseURL + route.path.dropFirst()))</loc></url>\n"
    }
    return Artifact(
      path: "sitemap.xml",
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        \(entries.joined())</urlset>

        """)
  }

  /// `robots.txt`: everything may be read, and the sitemap lists it.
  static func robots(baseURL: String) -> Artifact {
    Artifact(path: "robots.txt", text: "User-agent: *\nAllow: /\n\nSitemap: \(baseURL)sitemap.xml\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
