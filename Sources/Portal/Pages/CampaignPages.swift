import PlanCharts
import PlanDesk
import PlanModel

/// The list of campaigns by set, and a page for each.
enum CampaignPages {
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    [PageRecipe(.campaigns, section: .campaigns, compose: index)]
      + desk.campaigns.map { id in
        PageRecipe(.campaign(id), section: .campaigns, origin: desk.campaign(id)?.origin) {
          edition in try page(of: id, edition)
        }
      }
  }

  static func index(_ edition: Edition) throws -> PageView<CampaignsPageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    return PageView(
      edition.title(.campaigns), edition.summary(of: .campaigns, named: edition.voice(SubjectPhrase.campaigns)),
      charts: try plotter.figures(StripChart.all(of: .campaigns, plotter)),
      highlight: .verdicts(desk.rollUp(of: .campaigns)),
      content: CampaignsPageView(
        sets: desk.campaignSets.compactMap(desk.campaignSet).map { view(of: $0, edition) },
        total: desk.campaigns.count))
  }

  private static func view(of set: CampaignSet, _ edition: Edition) -> CampaignsPageView.CampaignSetView {
    let desk = edition.desk
    let rows = desk.campaigns(in: set.id).map { id in
      CampaignsPageView.Row(
        campaign: edition.reference(id), rollUp: RollUpView(desk.rollUp(of: .campaign(id)), edition),
        milestones: desk.milestones(of: id).count)
    }
    return CampaignsPageView.CampaignSetView(
      id: set.id.rawValue, period: edition.voice.period(set.period, .short), name: Named(set.name, edition),
      area: edition.reference(set.area), source: edition.reference(set.source), campaigns: rows)
  }

  static func page(of id: Campaign.ID, _ edition: Edition) throws -> PageView<CampaignPageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    let campaign = try edition.known(desk.campaign(id), id)
    let sentence = edition.summary(of: .campaign(id), named: edition.say(campaign.name))
    return PageView(
      Named(campaign.name, edition), sentence, trail: [edition.crumb(.campaigns)],
      charts: try plotter.figures(
        [TimelineChart(of: campaign, plotter)] + StripChart.all(of: .campaign(id), plotter)
          + [WaysChart(of: .campaign(id), plotter)]),
      highlight: .verdicts(desk.rollUp(of: .campaign(id))),
      content: CampaignPageView(
        campaign: edition.reference(id), sentence: sentence, period: edition.voice.period(campaign.period, .short),
        set: desk.campaignSet(campaign.set).map { edition.say($0.name) }, level: edition.reference(campaign.level),
        body: edition.texts.text(of: campaign.body, home: .campaign(id)),
        citation: CitationView(campaign.citation, edition),
        noData: campaign.noData.map(edition.own), rollUp: RollUpView(desk.rollUp(of: .campaign(id)), edition),
        targets: edition.targets(of: .campaign(id)),
        milestones: desk.milestones(of: id).compactMap { MilestoneView($0, edition) },
        areas: campaign.areas.compactMap(edition.reference), chains: campaign.chains.compactMap(edition.reference),
        projects: desk.projects(of: .campaign(id)).compactMap { ProjectView($0, edition) },
        siblings: desk.campaigns(in: campaign.set).filter { $0 != id }.compactMap(edition.reference)))
  }
}
