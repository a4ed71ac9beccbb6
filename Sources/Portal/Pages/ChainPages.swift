import PlanCharts
import PlanDesk
import PlanModel

/// The list of chains by industry, and a page for each.
enum ChainPages {
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    [PageRecipe(.chains, section: .chains, compose: index)]
      + desk.chains.map { id in
        PageRecipe(.chain(id), section: .chains, origin: desk.chain(id)?.origin) { edition in
          try page(of: id, edition)
        }
      }
  }

  static func index(_ edition: Edition) throws -> PageView<ChainsPageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    return PageView(
      edition.title(.chains), edition.summary(of: .chains, named: edition.voice(SubjectPhrase.chains)),
      charts: try plotter.figures(StripChart.all(of: .chains, plotter)),
      highlight: .verdicts(desk.rollUp(of: .chains)),
      content: ChainsPageView(groups: groups(edition), total: desk.chains.count))
  }

  /// The chains by industry, the industries in the order of their first chain.
  private static func groups(_ edition: Edition) -> [ChainsPageView.Group] {
    let chains = edition.desk.chains.compactMap(edition.desk.chain)
    let names = chains.map(\.group).reduce(into: [Name]()) { names, name in
      if !names.contains(where: { $0.original == name.original }) { names.append(name) }
    }
    return names.map { name in
      let rows = chains.filter { $0.group.original == name.original }.map { chain in
        ChainsPageView.Row(
          chain: edition.reference(chain.id), leaders: Leaders(of: chain, edition), segments: chain.segments.count,
          rollUp: RollUpView(edition.desk.rollUp(of: .chain(chain.id)), edition))
      }
      return ChainsPageView.Group(name: Named(name, edition), chains: rows)
    }
  }

  static func page(of id: Chain.ID, _ edition: Edition) throws -> PageView<ChainPageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    let chain = try edition.known(desk.chain(id), id)
    let sentence = edition.summary(of: .chain(id), named: edition.say(chain.name))
    return PageView(
      Named(chain.name, edition), sentence, trail: [edition.crumb(.chains)],
      charts: try plotter.figures(
        [ChainChart(of: chain, plotter)] + StripChart.all(of: .chain(id), plotter)
          + [WaysChart(of: .chain(id), plotter)]),
      highlight: .verdicts(desk.rollUp(of: .chain(id))),
      content: ChainPageView(
        chain: edition.reference(id), sentence: sentence, body: edition.texts.text(of: chain.body, home: .chain(id)),
        noData: chain.noData.map(edition.own), leaders: Leaders(of: chain, edition),
        segments: chain.segments.map {
          ChainPageView.Segment(stage: $0.stage.rawValue, name: $0.name, items: $0.items)
        },
        citation: CitationView(chain.citation, edition), areas: chain.areas.compactMap(edition.reference),
        rollUp: RollUpView(desk.rollUp(of: .chain(id)), edition), targets: edition.targets(of: .chain(id)),
        projects: desk.projects(of: .chain(id)).compactMap { ProjectView($0, edition) },
        campaigns: desk.campaigns(of: id).compactMap(edition.reference),
        siblings: desk.siblings(of: id).compactMap(edition.reference)))
  }
}
