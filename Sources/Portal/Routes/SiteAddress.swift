import PlanModel

/// Where the pages of one language are: the only place where a host, a base path, a language and a route are joined.
struct SiteAddress: Sendable, Hashable {
  /// The address of the site, which ends with `/`.
  private let base: String
  /// The path of the site below its host, without a closing slash: `https://example.org/plan/` has `/plan`.
  let basePath: String
  /// The folder of the language, such as `/en`; empty for the site's own.
  let folder: String

  /// The addresses of the site at `baseURL` in its own language.
  init(baseURL: String) {
    let afterScheme = baseURL.split(separator: "//", maxSplits: 1).last ?? ""
    let path = afterScheme.drop { $0 != "/" }
    self.init(base: baseURL, basePath: String(path.hasSuffix("/") ? path.dropLast() : path), folder: "")
  }

  private init(base: String, basePath: String, folder: String) {
    (self.base, self.basePath, self.folder) = (base, basePath, folder)
  }

  /// The addresses of the pages in `language`.
  func edition(in language: LanguageCode, of languages: SiteLanguages) -> SiteAddress {
    SiteAddress(base: base, basePath: basePath, folder: language == languages.own ? "" : "/" + language.rawValue)
  }

  /// Where a page of this language is published, below the root of the site.
  func route(_ page: Route) -> Route { Route(folder + page.path) }

  /// The address of a page of this language, from the root of the host.
  func path(_ page: Route) -> String { basePath + folder + page.path }

  /// The address of a page of this language, with its host.
  func absolute(_ page: Route) -> String { base + (folder + page.path).dropFirst() }

  /// The address of a page or file that a text or a template writes from the site's root: `/areas/` or `/data/…`.
  func path(written path: String) -> String {
    Self.isShared(path) ? shared(Route(path)) : self.path(Route(path))
  }

  /// How a text of this language writes the address of a published file; nil where it is one of another language.
  func written(_ file: Route) -> String? {
    if Self.isShared(file.path) { return file.path }
    return file.path.hasPrefix(folder + "/") ? String(file.path.dropFirst(folder.count)) : nil
  }

  private static func isShared(_ path: String) -> Bool {
    ["/data/", "/assets/"].contains { path.hasPrefix($0) }
  }

  /// The address of a file that all languages share, from the root of the host.
  func shared(_ file: Route) -> String { basePath + file.path }

  /// The address of a file that all languages share, with its host.
  func absolute(shared file: Route) -> String { base + file.path.dropFirst() }
}
