import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The list of documents, and a page for each with every figure taken from it, in the document's order.
  var sourcePages: [Page] {
    let statements = Dictionary(grouping: self.statements, by: \.citation.source)
    let index = Page(
      .sources, template: "sources", title: locale(.sources),
      description: locale(.sentenceSources, ["total": "\(plan.sources.count)"]),
      content: [
        "sentence": .string(locale(.sentenceSources, ["total": "\(plan.sources.count)"])),
        "sources": .list(
          plan.sources.map { source in
            var entry = describe(source)
            entry["figures"] = .int(statements[source.id]?.count ?? 0)
            return .map(entry)
          }),
      ])
    return [index] + plan.sources.map { page(of: $0, statements[$0.id] ?? []) }
  }

  /// One thing that a document states and the portal shows.
  private struct Statement {
    let citation: Citation
    let kind: String
    let context: Value
  }

  private var statements: [Statement] {
    let observations = plan.series.values.flatMap { $0.observations + $0.superseded }
    let ordered = observations.sorted { ($0.origin.path, $0.origin.line) < ($1.origin.path, $1.origin.line) }
    return ordered.map { Statement(citation: $0.citation, kind: "observation", context: context($0)) }
      + progress.assessments.map { Statement(citation: $0.target.citation, kind: "target", context: context($0)) }
      + plan.projects.map { Statement(citation: $0.citation, kind: "project", context: context($0)) }
      + plan.milestones.map { Statement(citation: $0.citation, kind: "milestone", context: context($0)) }
      + plan.untracked.map { figure in
        Statement(
          citation: figure.citation, kind: "untracked",
          context: ["printed": .string(figure.printed), "reason": .string(figure.reason)])
      } + standing
  }

  /// The entities that a document is cited for as a whole.
  private var standing: [Statement] {
    plan.areas.compactMap { area in
      area.citation.map {
        Statement(citation: $0, kind: "entity", context: references.area[area.id] ?? .none)
      }
    }
      + plan.chains.map {
        Statement(citation: $0.citation, kind: "entity", context: references.chain[$0.id] ?? .none)
      }
      + plan.campaigns.map {
        Statement(citation: $0.citation, kind: "entity", context: references.campaign[$0.id] ?? .none)
      }
  }

  private func page(of source: Source, _ statements: [Statement]) -> Page {
    let places = Dictionary(grouping: statements, by: \.citation.locator).sorted {
      DocumentOrder($0.key) < DocumentOrder($1.key)
    }
    return Page(
      .source(source.id), template: "source", title: source.title,
      description: locale(.sentenceSource, ["title": source.title, "total": "\(statements.count)"]),
      trail: [crumb(locale(.sources), .sources)], origin: source.origin,
      content: [
        "source": .map(describe(source)), "body": body(source.body),
        "places": .list(
          places.map { locator, members in
            [
              "locator": .string(locale.words(for: locator)),
              "anchor": .string(anchor(Citation(source: source.id, locator: locator))),
              "statements": .list(members.map { ["kind": .string($0.kind), "item": $0.context] }),
            ]
          }),
      ])
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
