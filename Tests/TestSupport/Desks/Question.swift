import PlanModel
import PlanDesk

/// A question to a desk, as a value: each member of `Desk` is one case.
package enum Question: Hashable, Sendable {
  case site, themes, sources, areas, chains, campaignSets, campaigns, indicators, parts, articles, updates, projects
  case theme(Theme.ID)
  case source(Source.ID)
  case area(Area.ID)
  case chain(Chain.ID)
  case campaignSet(CampaignSet.ID)
  case campaign(Campaign.ID)
  case indicator(Indicator.ID)
  case part(PlanPart.ID)
  case article(Article.ID)
  case update(Article.ID)
  case project(Project.ID)
  case milestone(Milestone.ID)
  case translation(of: Origin, into: LanguageCode)

  case children(of: Area.ID)
  case chainsIn(Area.ID)
  case siblings(of: Chain.ID)
  case campaignsIn(Area.ID)
  case campaignsOf(Chain.ID)
  case campaignsOfSet(CampaignSet.ID)
  case indicatorsIn(Theme.ID)
  case projectsOf(Subject)
  case milestones(of: Campaign.ID)

  case series(Series.Key)
  case seriesIn(Area.ID)
  case seriesOf(Indicator.ID)
  case areasOf(Indicator.ID)
  case years
  case figures(in: Int)
  case latestPeriod
  case figureCount(of: Series.Key)
  case hedgedFigures
  case statements(in: Source.ID)
  case statementsOfPart(PlanPart.ID)
  case statementCount(in: Source.ID)
  case place(of: Citation)
  case map

  case asOf, thresholds
  case targets(of: Subject)
  case verdict(on: Target.ID)
  case rollUp(of: Subject)
  case documents(behind: Subject)
}
