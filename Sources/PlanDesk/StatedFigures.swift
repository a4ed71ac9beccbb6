import PlanModel

/// What documents state, found once: by document, by part of the plan, by year.
struct StatedFigures: Sendable {
  let bySource: [Source.ID: [Statement]]
  let byPart: [PlanPart.ID: [PlacedStatement]]
  let years: [Int]
  let figures: [Int: [Observation]]
  let latestPeriod: Period?

  init(_ plan: Plan, _ relations: Relations) {
    let series = plan.indicators.flatMap { relations.seriesByIndicator[$0.id] ?? [] }.compactMap { plan.series[$0] }
    bySource = Dictionary(grouping: Self.statements(of: plan, series), by: \.citation.source)
    byPart = Self.placed(bySource, in: plan)
    let observed = series.flatMap { $0.observations.map(\.period.year) }
    years = Set(observed + plan.targets.map(\.due.year)).sorted()
    figures = Dictionary(grouping: series.flatMap(Self.lastOfEachYear), by: \.period.year)
    latestPeriod = series.compactMap { $0.observations.last { $0.status != .forecast }?.period }.max()
  }

  /// Figures by indicator, then targets and works, then what cites a document as a whole.
  private static func statements(of plan: Plan, _ series: [Series]) -> [Statement] {
    let observations = series.flatMap { $0.observations + $0.superseded }
    return observations.map { .observation($0) } + plan.targets.map { .target($0.id, $0.citation) }
      + plan.projects.map { .project($0.id, $0.citation) } + plan.milestones.map { .milestone($0.id, $0.citation) }
      + plan.untracked.map { .untracked($0) }
      + plan.areas.compactMap { area in area.citation.map { .area(area.id, $0) } }
      + plan.chains.map { .chain($0.id, $0.citation) } + plan.campaigns.map { .campaign($0.id, $0.citation) }
  }

  /// What the plan states, in the order of its text.
  private static func placed(
    _ statements: [Source.ID: [Statement]], in plan: Plan
  ) -> [PlanPart.ID: [PlacedStatement]] {
    let sources = plan.site.plan.source.map { [$0] } ?? plan.sources.map(\.id)
    let placed = sources.flatMap { statements[$0] ?? [] }.compactMap { statement in
      plan.place(of: statement.citation).map { PlacedStatement(place: $0, statement: statement) }
    }
    let ordered = placed.enumerated().sorted {
      ($0.element.statement.citation, $0.offset) < ($1.element.statement.citation, $1.offset)
    }
    return Dictionary(grouping: ordered.map(\.element), by: \.place.part)
  }

  /// Of the months and quarters of a year the last one speaks for it.
  private static func lastOfEachYear(_ series: Series) -> [Observation] {
    let observations = series.observations
    return observations.indices.filter { index in
      index + 1 == observations.count || observations[index + 1].period.year != observations[index].period.year
    }.map { observations[$0] }
  }
}
