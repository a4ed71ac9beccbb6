import Diagnostics
import Publishing

/// What became of one page: its files, the addresses of its charts, and what whole-site checks need to know.
struct RenderedPage: Sendable {
  let route: Route
  var artifacts: [Artifact] = []
  /// The addresses of its charts, drawing and data.
  var charts: [Route] = []
  /// The places that links may lead to; nil if it could not be made.
  var anchors: Set<String>?
  /// The links of its texts, but of those that are not translated.
  var links: [TextLink] = []
  /// What is wrong with it; errors keep the site from being published.
  var diagnostics: [Diagnostic] = []
}
