// What a plan says in words, which other languages need their own for.
extension Plan {
  /// Every text, the empty ones among them.
  var texts: [Prose] {
    sources.map(\.body) + areas.map(\.body) + chains.map(\.body) + campaigns.map(\.body) + indicators.map(\.body)
      + parts.flatMap { [$0.body] + $0.chapters.map(\.body) } + pages.map(\.body) + updates.map(\.body)
  }

  /// Every name and title.
  var names: Set<Name> {
    var names: Set<Name> = [site.title, site.plan.name]
    names.formUnion(themes.map(\.name))
    names.formUnion(sources.flatMap { [$0.title, $0.short, $0.issuer, $0.covers, $0.kind] })
    names.formUnion(areas.flatMap { [$0.name, $0.short] })
    names.formUnion(chains.flatMap { [$0.name, $0.group] + words(of: $0) })
    names.formUnion(campaignSets.map(\.name) + campaigns.map(\.name) + indicators.map(\.name))
    names.formUnion(parts.flatMap { [$0.title] + $0.chapters.map(\.title) + $0.boxes.map(\.title) })
    if let publisher = site.publisher { names.insert(publisher) }
    names.formUnion(pages.map(\.title) + updates.map(\.title) + milestones.map(\.name) + projects.map(\.name))
    return names
  }

  /// Every sentence that is not part of a text: definitions, remarks, and reasons why there is no figure.
  var notes: Set<Name> {
    let rows =
      series.values.flatMap { ($0.observations + $0.superseded).map(\.note) } + targets.map(\.note)
      + milestones.map(\.note) + projects.map(\.note) + untracked.map(\.reason)
    let files =
      sources.map(\.note) + areas.map(\.noData) + chains.map(\.noData) + campaigns.map(\.noData)
    return Set(indicators.map(\.definition)).union((rows + files).compactMap { $0.map(own) })
  }

  /// The names of what a chain consists of, which nothing translates.
  private func words(of chain: Chain) -> [Name] {
    (chain.leaders + chain.segments.flatMap { [$0.name] + $0.items }).map(own)
  }

  /// A text that is in the site's own language alone.
  private func own(_ text: String) -> Name { Name(text, in: site.languages.own) }
}
