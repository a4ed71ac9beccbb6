import Diagnostics
import Publishing

/// The pages of one language, with their charts, the data of these, and their cards.
struct EditionPages: Producer {
  let edition: Edition
  let recipes: [PageRecipe]
  let renderer: PageRenderer
  let threads: Int

  var routes: [Route] { recipes.map { edition.address.route($0.route) } }

  func produce(_ publish: (Artifact) -> Void) async -> Findings {
    var findings = Findings()
    findings.pages = recipes.count
    var links: Set<TextLink> = []
    var places: [Route: Set<String>] = [:]
    let diagnostics = await make({ renderer.render($0) }) { page in
      for artifact in page.artifacts { publish(artifact) }
      findings.routes += page.charts
      links.formUnion(page.links)
      places[page.route] = page.anchors
    }
    let missing = links.compactMap { link in places[Route(link.path)].flatMap(link.missingPlace(among:)) }
    findings.links[edition.language] = links
    findings.diagnostics = diagnostics.union(missing)
    return findings
  }

  /// Draws the card of every page and hands each to `publish`; returns what is wrong.
  func cards(_ publish: (Artifact) -> Void) async -> Set<Diagnostic> {
    await make({ renderer.card(of: $0) }) { page in
      for artifact in page.artifacts { publish(artifact) }
    }
  }

  /// What `render` makes of every page, handed to `consume` one by one; returns what is wrong.
  private func make(
    _ render: @escaping @Sendable (PageRecipe) -> RenderedPage, consume: (RenderedPage) -> Void
  ) async -> Set<Diagnostic> {
    var diagnostics: Set<Diagnostic> = []
    do {
      try await inParallel(recipes, threads: threads, render) { page in
        diagnostics.formUnion(page.diagnostics)
        consume(page)
      }
    } catch {
      // Pages report their faults as values; only cancellation ends here.
      diagnostics.insert(Diagnostic(.error, "cancelled", at: nil, Text(zh: "已取消", en: "cancelled")))
    }
    return diagnostics
  }
}
