import PlanModel

/// A name, and the language it is in where that is not the page's.
struct Named: Sendable {
  let text: String
  let lang: String?

  /// A text, in the page's language unless `lang` says another.
  init(_ text: String, lang: String? = nil) {
    (self.text, self.lang) = (text, lang)
  }

  /// A name in the edition's language where it was translated.
  init(_ name: Name, _ edition: Edition) {
    let localized = name.localized(in: edition.language)
    text = localized.text
    lang = localized.language == edition.language ? nil : localized.language.rawValue
  }
}

extension Edition {
  /// A text that nobody translates, such as a remark: in the site's own language.
  func own(_ text: String) -> Named { Named(text, lang: foreign) }
}

/// An area by its name, with its page.
struct AreaReference: TemplateView {
  let id, kind, url: String
  let name, short: Named

  init?(_ id: Area.ID, _ edition: Edition) {
    guard let area = edition.desk.area(id) else { return nil }
    self.id = id.rawValue
    kind = area.kind.rawValue
    url = edition.address.path(.area(id))
    name = Named(area.name, edition)
    short = Named(area.short, edition)
  }

  static let viewName = "area reference"
  static let members = ViewMembers<Self>(
    ViewMember("id", "Its id.", \.id), ViewMember("name", "Its name.", \.name.text),
    ViewMember("short", "Its short name.", \.short.text),
    ViewMember("lang", "The language of its names where that is not the page's.", \.name.lang),
    ViewMember("kind", "`city`, `district`, `development-zone`, `county` or `zone`.", \.kind),
    ViewMember("url", "The address of its page.", \.url))
}

/// A chain by its name, with its page.
struct ChainReference: TemplateView {
  let id, url: String
  let name, group: Named

  init?(_ id: Chain.ID, _ edition: Edition) {
    guard let chain = edition.desk.chain(id) else { return nil }
    self.id = id.rawValue
    url = edition.address.path(.chain(id))
    name = Named(chain.name, edition)
    group = Named(chain.group, edition)
  }

  static let viewName = "chain reference"
  static let members = ViewMembers<Self>(
    ViewMember("id", "Its id.", \.id), ViewMember("name", "Its name.", \.name.text),
    ViewMember("lang", "The language of its name where that is not the page's.", \.name.lang),
    ViewMember("group", "The industry that it belongs to.", \.group.text),
    ViewMember("group_lang", "The language of the group's name where that is not the page's.", \.group.lang),
    ViewMember("url", "The address of its page.", \.url))
}

/// A campaign by its name, with its page.
struct CampaignReference: TemplateView {
  let id, url: String
  let name: Named
  let set: Named?

  init?(_ id: Campaign.ID, _ edition: Edition) {
    guard let campaign = edition.desk.campaign(id) else { return nil }
    self.id = id.rawValue
    url = edition.address.path(.campaign(id))
    name = Named(campaign.name, edition)
    set = edition.desk.campaignSet(campaign.set).map { Named($0.name, edition) }
  }

  static let viewName = "campaign reference"
  static let members = ViewMembers<Self>(
    ViewMember("id", "Its id.", \.id), ViewMember("name", "Its name.", \.name.text),
    ViewMember("lang", "The language of its name where that is not the page's.", \.name.lang),
    ViewMember("set", "The name of its set.") { $0.set?.text ?? "" },
    ViewMember("url", "The address of its page.", \.url))
}

/// An indicator by its name, with its page.
struct IndicatorReference: TemplateView {
  let id, unit, url: String
  let name: Named

  init?(_ id: Indicator.ID, _ edition: Edition) {
    guard let indicator = edition.desk.indicator(id) else { return nil }
    self.id = id.rawValue
    unit = edition.voice.name(of: indicator.unit)
    url = edition.address.path(.indicator(id))
    name = Named(indicator.name, edition)
  }

  static let viewName = "indicator reference"
  static let members = ViewMembers<Self>(
    ViewMember("id", "Its id.", \.id), ViewMember("name", "Its name.", \.name.text),
    ViewMember("lang", "The language of its name where that is not the page's.", \.name.lang),
    ViewMember("unit", "The unit of its figures.", \.unit), ViewMember("url", "The address of its page.", \.url))
}

/// A document by its title, with its page.
struct SourceReference: TemplateView {
  let id, published, url: String
  let title, short: Named

  init?(_ id: Source.ID, _ edition: Edition) {
    guard let source = edition.desk.source(id) else { return nil }
    self.id = id.rawValue
    published = source.published.description
    url = edition.address.path(.source(id))
    title = Named(source.title, edition)
    short = Named(source.short, edition)
  }

  static let viewName = "source reference"
  static let members = ViewMembers<Self>(
    ViewMember("id", "Its id.", \.id), ViewMember("title", "Its title.", \.title.text),
    ViewMember("short", "Its short title.", \.short.text),
    ViewMember("lang", "The language of the short title where that is not the page's.", \.short.lang),
    ViewMember("title_lang", "The language of the title where that is not the page's.", \.title.lang),
    ViewMember("published", "The day it was published, as 2021-04-01.", \.published),
    ViewMember("url", "The address of its page.", \.url))
}

/// A link with its own words.
struct LinkView: TemplateView {
  let name: String
  let lang: String?
  let url: String

  init(_ name: String, lang: String? = nil, url: String) {
    (self.name, self.lang, self.url) = (name, lang, url)
  }

  /// A link to a page that is named by `name`.
  init(_ name: Name, to route: Route, _ edition: Edition) {
    let named = Named(name, edition)
    self.init(named.text, lang: named.lang, url: edition.address.path(route))
  }

  static let viewName = "link"
  static let members = ViewMembers<Self>(
    ViewMember("name", "Its words.", \.name),
    ViewMember("lang", "The language of the words where that is not the page's.", \.lang),
    ViewMember("url", "Where it leads.", \.url))
}
