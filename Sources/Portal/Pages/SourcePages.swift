import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The list of documents, and a page for each with every figure taken from it, in the document's order.
  var sourcePages: [Page] {
    let statements = Dictionary(grouping: self.statements, by: \.citation.source)
    let index = Page(
      .sources, template: "sources", title: locale(.sources)
    ) {
      PageBody(
        locale(.sentenceSources, ["total": "\(plan.sources.count)"]),
        content: [
          "sentence": .string(locale(.sentenceSources, ["total": "\(plan.sources.count)"])),
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
    let places = Dictionary(grouping: statements, by: \.citation.locator).sorted {
      DocumentOrder($0.key) < DocumentOrder($1.key)
    }
    return Page(
      .source(source.id), template: "source", title: source.title, trail: [crumb(locale(.sources), .sources)],
      origin: source.origin
    ) {
      PageBody(
        locale(.sentenceSource, ["title": source.title, "total": "\(statements.count)"]),
        content: [
          "source": .map(describe(source)), "body": body(source.body),
          "places": .list(
            places.map { locator, members in
              [
                "locator": .string(locale.words(for: locator)),
                "anchor": .string(anchor(Citation(source: source.id, locator: locator))),
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

/// Where a locator stands in its document: sections and paragraphs by number, boxes after the text.
struct DocumentOrder: Comparable {
  private let key: [Int]

  init(_ locator: String) {
    key = [locator.hasPrefix("box-") ? 1 : 0] + locator.split { !$0.isNumber }.compactMap { Int($0) }
  }

  static func < (left: Self, right: Self) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }
}
