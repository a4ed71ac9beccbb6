import PlanModel

/// The home page.
struct HomePageView: TemplateView {
  /// Where the plan, the data and the verdicts stand in time.
  struct Clock: TemplateView {
    let start, end: Int
    let asOf: String
    let isClosed: Bool
    let latest: String?
    let years: [YearLink]

    static let viewName = "clock of the plan"
    static let members = ViewMembers<Self>(
      ViewMember("start", "The plan's first year.", \.start), ViewMember("end", "Its last year.", \.end),
      ViewMember("as_of", "The day that the verdicts are given for.", \.asOf),
      ViewMember("closed", "Whether the plan's years are over on that day.", \.isClosed),
      ViewMember("latest", "The period that the newest figure speaks of.", \.latest),
      ViewMember("years", "Its years.", \.years))
  }

  /// Promises without the figure that would tell.
  struct Unpublished: TemplateView {
    let count: Int
    let rows: [Prepared<TargetView>]

    static let viewName = "promises without a figure"
    static let members = ViewMembers<Self>(
      ViewMember("count", "How many there are.", \.count),
      ViewMember("rows", "The first of them, binding ones before others.", \.rows))
  }

  /// A kind of page and how many of it there are.
  struct Door: TemplateView {
    let name, url: String
    let count: Int

    static let viewName = "door"
    static let members = ViewMembers<Self>(
      ViewMember("name", "The name of the list.", \.name), ViewMember("url", "Its address.", \.url),
      ViewMember("count", "How many pages it lists.", \.count))
  }

  let sentence: String
  let overall: RollUpView
  let clock: Clock
  let attention, achieved: [Prepared<TargetView>]
  let unpublished: Unpublished
  let doors: [Door]
  let updates: [UpdateView]

  static let viewName = "pages/home.html"
  static let members = ViewMembers<Self>(
    ViewMember("sentence", "How all promises stand, in a sentence.", \.sentence),
    ViewMember("overall", "How all promises stand.", \.overall), ViewMember("clock", "The plan in time.", \.clock),
    ViewMember("attention", "Promises that lag or were missed.", \.attention),
    ViewMember("achieved", "Promises that are reached or ahead.", \.achieved),
    ViewMember("unpublished", "Promises without the figure that would tell.", \.unpublished),
    ViewMember("doors", "The lists of areas, chains and campaigns.", \.doors),
    ViewMember("updates", "The latest news.", \.updates))
}

/// A year, and its page if it has one.
struct YearLink: TemplateView {
  let year: Int
  let url: String?

  static let viewName = "year"
  static let members = ViewMembers<Self>(
    ViewMember("year", "The year.", \.year), ViewMember("url", "The address of its page.", \.url))
}

/// A piece of news.
struct UpdateView: TemplateView {
  let id: String
  let title: Named
  let date: String?
  let body: ProseView?

  init(_ update: Article, _ edition: Edition) {
    id = update.id.rawValue
    title = Named(update.title, edition)
    date = update.date?.description
    body = edition.texts.text(of: update.body, home: .home)
  }

  static let viewName = "piece of news"
  static let members = ViewMembers<Self>(
    ViewMember("id", "Its id.", \.id), ViewMember("title", "Its title.", \.title.text),
    ViewMember("lang", "The language of the title where that is not the page's.", \.title.lang),
    ViewMember("date", "Its day, as 2026-11-21.", \.date), ViewMember("body", "Its text.", \.body))
}
