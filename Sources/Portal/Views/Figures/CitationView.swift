import PlanModel

/// Where something is stated: the document, and the place in it.
struct CitationView: TemplateView {
  let source: Prepared<SourceReference>?
  let locator, url: String

  init(_ citation: Citation, _ edition: Edition) {
    source = edition.reference(citation.source)
    locator = edition.voice.place(citation.locator)
    url = edition.address.path(.source(citation.source)) + "#" + citation.locator.anchor
  }

  static let viewName = "citation"
  static let members = ViewMembers<Self>(
    ViewMember("source", "The document.", \.source),
    ViewMember("locator", "The place in it, in words.", \.locator),
    ViewMember("url", "The place on the document's page that lists what it states.", \.url))
}

extension Locator {
  /// The fragment of a document's page that lists what stands at the place.
  var anchor: String { "at-" + description.replacing("/", with: "-") }
}

/// A place in the plan's own text, on the page of its part.
extension LinkView {
  /// The place of a citation in the plan; nil for other documents.
  ///
  /// `anchor` names a row there.
  init?(toPlan citation: Citation, anchor: String? = nil, _ edition: Edition) {
    guard let place = edition.desk.place(of: citation) else { return nil }
    self.init(
      edition.voice.place(citation.locator),
      url: edition.address.path(.part(place.part)) + "#" + (anchor ?? place.anchor))
  }
}
