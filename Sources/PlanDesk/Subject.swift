import PlanModel

/// What targets, figures and works belong to.
public enum Subject: Sendable, Hashable {
  /// The plan as a whole.
  case plan
  case area(Area.ID)
  case chain(Chain.ID)
  /// Whatever is promised for some chain.
  case chains
  case campaign(Campaign.ID)
  /// Whatever is promised by some campaign.
  case campaigns
  case theme(Theme.ID)
  case indicator(Indicator.ID)
  /// One indicator in one area.
  case series(Series.Key)
  /// What falls due in a year.
  case due(Int)
  /// A part of the plan's text.
  case part(PlanPart.ID)
  /// The plan's table of main indicators.
  case mainTable
}
