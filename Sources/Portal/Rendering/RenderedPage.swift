import Diagnostics
import Publishing

/// What became of one page: its files, the addresses of its charts, and what whole-site checks need to know.
struct RenderedPage: Sendable {
  var artifacts: [Artifact] = []
  /// The addresses of its charts, drawing and data.
  var charts: [Route] = []
  /// The links of its texts.
  var links: [TextLink] = []
  /// What is wrong with it; errors keep the site from being published.
  var diagnostics: [Diagnostic] = []
}
