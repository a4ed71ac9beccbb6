import PlanModel

/// What a target is judged in: its indicator and area, the years of its plan, and what it is compared with.
public struct Setting: Sendable {
  /// The indicator that another must keep step with, and its figures.
  public struct Partner: Sendable {
    /// What is compared with.
    public let indicator: Indicator
    /// Its figures in the same area.
    public let series: Series

    /// A partner and its figures.
    public init(indicator: Indicator, series: Series) {
      self.indicator = indicator
      self.series = series
    }
  }

  /// What is promised.
  public let indicator: Indicator
  /// Where; nil where the plan has no such area.
  public let area: Area?
  /// The plan's years.
  public let span: Site.PlanSpan
  /// What an in-step target is compared with.
  public let partner: Partner?
  /// The dated step that a milestone target speaks of.
  public let milestone: Milestone?

  /// A setting from its parts.
  public init(
    indicator: Indicator, area: Area?, span: Site.PlanSpan, partner: Partner? = nil, milestone: Milestone? = nil
  ) {
    self.indicator = indicator
    self.area = area
    self.span = span
    self.partner = partner
    self.milestone = milestone
  }

  /// The setting that `plan` gives a target; nil where its indicator is unknown.
  ///
  /// A milestone belongs to the target of the same id. O(1).
  public init?(of target: Target, in plan: Plan) {
    guard let indicator = plan.indicators[target.indicator] else { return nil }
    let partner = indicator.partner.flatMap { id in
      plan.indicators[id].flatMap { found in
        plan.series(id, in: target.area).map { Partner(indicator: found, series: $0) }
      }
    }
    self.init(
      indicator: indicator, area: plan.areas[target.area], span: plan.site.plan, partner: partner,
      milestone: plan.milestones[Milestone.ID(rawValue: target.id.rawValue)])
  }
}
