import Diagnostics
import PlanModel
import Publishing

/// Makes files of the site.
protocol Producer: Sendable {
  /// The addresses of its files that are known before they are made, so that links may lead there.
  var routes: [Route] { get }
  /// Makes its files and hands each to `publish` as soon as it is made; returns what it found on the way.
  func produce(_ publish: (Artifact) -> Void) async -> Findings
}

/// What whole-site checks need to know of the files that were made.
struct Findings: Sendable {
  /// The number of pages.
  var pages = 0
  /// Addresses that only became known while files were made.
  var routes: [Route] = []
  /// The links of texts, by the language of the text.
  var links: [LanguageCode: Set<TextLink>] = [:]
  /// What is wrong; errors keep the site from being published.
  var diagnostics: Set<Diagnostic> = []

  /// Takes over what another producer found.
  mutating func merge(_ other: Findings) {
    pages += other.pages
    routes += other.routes
    links.merge(other.links) { $0.union($1) }
    diagnostics.formUnion(other.diagnostics)
  }
}

/// A file that is made at one go.
struct SingleFile: Producer {
  let route: Route
  let bytes: @Sendable () -> [UInt8]

  var routes: [Route] { [route] }

  func produce(_ publish: (Artifact) -> Void) async -> Findings {
    publish(Artifact(path: route.file, bytes: bytes()))
    return Findings()
  }
}
