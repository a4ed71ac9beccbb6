import PlanDesk
import PlanModel

/// The list of documents, and a page for each with every figure taken from it, in the document's order.
enum SourcePages {
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    [PageRecipe(.sources, compose: index)]
      + desk.sources.map { id in
        PageRecipe(.source(id), origin: desk.source(id)?.origin) { edition in
          try page(of: id, edition)
        }
      }
  }

  static func index(_ edition: Edition) throws -> PageView<SourcesPageView> {
    let sources = edition.desk.sources.compactMap(edition.desk.source)
    let sentence = edition.voice(PagePhrase.sources, ["total": "\(sources.count)"])
    return PageView(
      edition.title(.sources), sentence,
      content: SourcesPageView(sentence: sentence, sources: sources.map { SourceView($0, edition) }))
  }

  static func page(of id: Source.ID, _ edition: Edition) throws -> PageView<SourcePageView> {
    let source = try edition.known(edition.desk.source(id), id)
    let statements = edition.desk.statements(in: id)
    let places = Dictionary(grouping: statements, by: \.citation.locator).sorted { $0.key < $1.key }
    return PageView(
      Named(source.title, edition),
      edition.voice(PagePhrase.source, ["title": edition.say(source.title), "total": "\(statements.count)"]),
      trail: [edition.crumb(.sources)],
      content: SourcePageView(
        source: SourceView(source, edition), body: edition.texts.text(of: source.body, home: .source(source.id)),
        places: places.map { locator, members in
          SourcePageView.Place(
            locator: edition.voice.place(locator), anchor: locator.anchor,
            statements: members.map { StatementView($0, edition) })
        }))
  }
}
