import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The list of documents, and a page for each with every figure taken from it, in the document's order.
  var sourcePages: [Page] {
    let sentence = locale(.sentenceSources, ["total": "\(plan.sources.count)"])
    let index = Page(
      .sources, template: "sources", title: locale(.sources)
    ) { _ in
      PageBody(
        sentence,
        content: [
          "sentence": .string(sentence),
          "sources": .list(
            plan.sources.map { source in
              var entry = describe(source)
              entry["figures"] = .int(statements[source.id]?.count ?? 0)
              return .map(entry)
            }),
        ])
    }
    return [index] + plan.sources.map { page(of: $0, statements[$0.id] ?? []) }
  }

  private func page(of source: Source, _ statements: [Statement]) -> Page {
    let places = Dictionary(grouping: statements, by: \.citation).sorted { $0.key < $1.key }
    return Page(
      .source(source.id), template: "source", title: source.title, trail: [crumb(locale(.sources), .sources)],
      origin: source.origin
    ) { texts in
      PageBody(
        locale(.sentenceSource, ["title": source.title, "total": "\(statements.count)"]),
        content: [
          "source": .map(describe(source)), "body": texts[source.body],
          "places": .list(
            places.map { citation, members in
              [
                "locator": .string(locale.words(for: citation.locator)),
                "anchor": .string(anchor(citation)),
                "statements": .list(members.map { ["kind": .string($0.kind), "item": context($0)] }),
              ]
            }),
        ])
    }
  }

  private func describe(_ source: Source) -> Map {
    [
      "id": .string(source.id.rawValue), "title": .string(source.title), "short": .string(source.short),
      "issuer": .string(source.issuer), "published": .string(source.published.description),
      "covers": .string(source.covers), "kind": .string(source.kind), "note": Value(source.note),
      "url": .string(address(.source(source.id))),
    ]
  }
}
