import PlanModel

/// The site, as every page sees it.
struct SiteView: TemplateView {
  let title: Named
  let publisher: Named?
  let licence: String?
  let asOf, language: String
  let plan: PlanView
  let clock: ClockView
  let navigation: [NavigationEntry]
  let compliance: [ComplianceLine]

  init(_ edition: Edition) {
    let site = edition.desk.site
    title = Named(site.title, edition)
    publisher = site.publisher.map { Named($0, edition) }
    licence = site.licence
    asOf = edition.desk.asOf.description
    language = edition.language.rawValue
    plan = PlanView(name: Named(site.plan.name, edition), start: site.plan.start, end: site.plan.end)
    clock = ClockView(site.plan, edition.desk.asOf)
    let entries: [(PageRecipe.Section, PageTitle)] = [
      (.home, .home), (.plan, .plan), (.areas, .areas), (.chains, .chains), (.campaigns, .campaigns),
      (.indicators, .indicators),
    ]
    navigation = entries.map { section, title in
      NavigationEntry(
        section: section.rawValue, name: edition.voice(title), url: edition.address.path(title.route))
    }
    compliance = site.compliance.map { ComplianceLine(key: $0.key, line: edition.own($0.value)) }
  }

  static let viewName = "site"
  static let members = ViewMembers<Self>(
    ViewMember("title", "Its title.", \.title.text),
    ViewMember("title_lang", "The language of the title where that is not the page's.", \.title.lang),
    ViewMember("publisher", "Who publishes it.", \.publisher?.text),
    ViewMember("licence", "The licence of its texts and data.", \.licence),
    ViewMember("as_of", "The day that the verdicts are given for, as 2026-11-21.", \.asOf),
    ViewMember("language", "The code of the page's language.", \.language),
    ViewMember("plan", "The plan that it follows.", \.plan), ViewMember("clock", "The plan in time.", \.clock),
    ViewMember("navigation", "The main pages.", \.navigation),
    ViewMember("compliance", "The lines of the footer that the site's owner must show.", \.compliance))
}

/// The plan by its name and years.
struct PlanView: TemplateView {
  let name: Named
  let start, end: Int

  static let viewName = "plan"
  static let members = ViewMembers<Self>(
    ViewMember("name", "Its name.", \.name.text),
    ViewMember("lang", "The language of the name where that is not the page's.", \.name.lang),
    ViewMember("start", "Its first year.", \.start), ViewMember("end", "Its last year.", \.end))
}

/// Where the plan stands in time on the day of the verdicts.
struct ClockView: TemplateView {
  let year, length: Int
  let isClosed: Bool
  let used: Double

  init(_ span: Site.PlanSpan, _ asOf: CalendarDate) {
    length = span.end - span.start + 1
    let passed = Double(asOf.year - span.start) + Double(asOf.month - 1) / 12
    year = Int(passed) + 1
    isClosed = asOf.year > span.end
    used = (min(passed * 100 / Double(length), 100) * 10).rounded() / 10
  }

  static let viewName = "clock"
  static let members = ViewMembers<Self>(
    ViewMember("year", "Which year of the plan it is, from 1.", \.year),
    ViewMember("length", "How many years the plan has.", \.length),
    ViewMember("closed", "Whether they are over.", \.isClosed),
    ViewMember("used", "The share of them that is over, in percent.", \.used))
}

/// An entry of the main navigation.
struct NavigationEntry: TemplateView {
  let section, name, url: String

  static let viewName = "entry of the navigation"
  static let members = ViewMembers<Self>(
    ViewMember("section", "The section of the pages that it leads to.", \.section),
    ViewMember("name", "Its words.", \.name),
    ViewMember("url", "Where it leads.", \.url))
}

/// A line that the site's owner must show.
struct ComplianceLine: TemplateView {
  let key: String
  let line: Named

  static let viewName = "line of the footer"
  static let members = ViewMembers<Self>(
    ViewMember("key", "Its key in `site.yaml`.", \.key), ViewMember("value", "What to show.", \.line.text),
    ViewMember("lang", "The language of the line where that is not the page's.", \.line.lang))
}
