import PlanModel
import Templating

extension Edition {
  /// What every page sees of the site: made once.
  var siteContext: Value {
    let site = plan.site
    let navigation: [(Page.Section, Label, Route)] = [
      (.home, .home, .home), (.plan, .plan, .plan), (.areas, .areas, .areas), (.chains, .chains, .chains),
      (.campaigns, .campaigns, .campaigns), (.indicators, .indicators, .indicators),
    ]
    return [
      "title": .string(site.title), "publisher": Value(site.publisher), "licence": Value(site.licence),
      "as_of": .string(progress.asOf.description), "language": .string(site.defaultLanguage),
      "plan": [
        "name": .string(site.plan.name), "start": .int(site.plan.start), "end": .int(site.plan.end),
      ],
      "navigation": .list(
        navigation.map { section, label, route in
          ["section": .string(section.rawValue), "name": .string(locale(label)), "url": .string(address(route))]
        }),
      "compliance": .list(site.compliance.map { ["key": .string($0.key), "value": .string($0.value)] }),
    ]
  }

  /// What a page's template sees: the site, the page, its charts by name, and its own content by name.
  ///
  /// `image` is where its card is published as an image that platforms read.
  func context(of page: Page, _ body: PageBody, site: Value, image: Route?) -> Map {
    var context = body.content
    context["site"] = site
    context["page"] = [
      "title": .string(page.title), "description": .string(body.description), "path": .string(page.route.path),
      "canonical": .string(publicAddress(page.route)), "image": Value(image.map(publicAddress)),
      "section": .string(page.section.rawValue), "trail": .list(page.trail),
    ]
    context["charts"] = .map(
      body.charts.reduce(into: Map()) {
        $0[$1.name] = $1.context(on: page.route, basePath, baseURL: plan.site.baseURL)
      })
    return context
  }

  /// The address of a page or file with its host.
  private func publicAddress(_ route: Route) -> String {
    plan.site.baseURL + route.path.dropFirst()
  }
}
