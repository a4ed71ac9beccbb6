import PlanModel

/// The page of all documents.
struct SourcesPageView: TemplateView {
  let sentence: String
  let sources: [SourceView]

  static let viewName = "pages/sources.html"
  static let members = ViewMembers<Self>(
    ViewMember("sentence", "What the page says in a sentence.", \.sentence),
    ViewMember("sources", "The documents, by day of publication.", \.sources))
}

/// A document in full.
struct SourceView: TemplateView {
  let id, published, url: String
  let title, short, issuer, covers, kind: Named
  let note: Named?
  let figures: Int

  init(_ source: Source, _ edition: Edition) {
    id = source.id.rawValue
    issuer = Named(source.issuer, edition)
    published = source.published.description
    covers = Named(source.covers, edition)
    kind = Named(source.kind, edition)
    url = edition.address.path(.source(source.id))
    title = Named(source.title, edition)
    short = Named(source.short, edition)
    note = source.note.map(edition.own)
    figures = edition.desk.statementCount(in: source.id).total
  }

  static let viewName = "document"
  static let members = ViewMembers<Self>(
    ViewMember("id", "Its id.", \.id), ViewMember("title", "Its title.", \.title.text),
    ViewMember("lang", "The language of the title where that is not the page's.", \.title.lang),
    ViewMember("short", "Its short title.", \.short.text),
    ViewMember("issuer", "Who issued it.", \.issuer.text),
    ViewMember("issuer_lang", "The language of the issuer's name where that is not the page's.", \.issuer.lang),
    ViewMember("published", "The day it was published, as 2021-04-01.", \.published),
    ViewMember("covers", "What it covers.", \.covers.text),
    ViewMember("covers_lang", "The language of these words where that is not the page's.", \.covers.lang),
    ViewMember("kind", "What kind of document it is.", \.kind.text),
    ViewMember("kind_lang", "The language of these words where that is not the page's.", \.kind.lang),
    ViewMember("note", "A remark.", \.note?.text),
    ViewMember("note_lang", "The language of the remark where that is not the page's.", \.note?.lang),
    ViewMember("url", "The address of its page.", \.url),
    ViewMember("figures", "How many statements are taken from it.", \.figures))
}

/// The page of one document.
struct SourcePageView: TemplateView {
  /// A place in the document, with what is taken from it.
  struct Place: TemplateView {
    let locator, anchor: String
    let statements: [StatementView]

    static let viewName = "place in a document"
    static let members = ViewMembers<Self>(
      ViewMember("locator", "The place in words.", \.locator), ViewMember("anchor", "Its fragment.", \.anchor),
      ViewMember("statements", "What is taken from it.", \.statements))
  }

  let source: SourceView
  let body: ProseView?
  let places: [Place]

  static let viewName = "pages/source.html"
  static let members = ViewMembers<Self>(
    ViewMember("source", "The document.", \.source), ViewMember("body", "What it is.", \.body),
    ViewMember("places", "What is taken from it, in its order.", \.places))
}
