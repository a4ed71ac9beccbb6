import PlanModel
import PlanProgress
import Templating

/// One thing that a document states and the portal shows.
enum Statement: Sendable {
  case observation(Observation)
  case target(Assessment)
  case project(Project)
  case milestone(Milestone)
  case untracked(UntrackedFigure)
  /// An area, a chain or a campaign that the document is cited for as a whole: its reference.
  case entity(Value, Citation)

  /// Where it is stated.
  var citation: Citation {
    switch self {
    case .observation(let observation): observation.citation
    case .target(let assessment): assessment.target.citation
    case .project(let project): project.citation
    case .milestone(let milestone): milestone.citation
    case .untracked(let figure): figure.citation
    case .entity(_, let citation): citation
    }
  }

  /// The observation, if it is one.
  var observation: Observation? {
    if case .observation(let observation) = self { observation } else { nil }
  }

  /// The verdict, if it is a target.
  var assessment: Assessment? {
    if case .target(let assessment) = self { assessment } else { nil }
  }

  /// The project, if it is one.
  var project: Project? {
    if case .project(let project) = self { project } else { nil }
  }

  /// The milestone, if it is one.
  var milestone: Milestone? {
    if case .milestone(let milestone) = self { milestone } else { nil }
  }

  /// The reference to the area, chain or campaign, if it is one.
  var entity: Value? {
    if case .entity(let reference, _) = self { reference } else { nil }
  }

  /// What templates call its kind.
  var kind: String {
    switch self {
    case .observation: "observation"
    case .target: "target"
    case .project: "project"
    case .milestone: "milestone"
    case .untracked: "untracked"
    case .entity: "entity"
    }
  }
}

extension Edition {
  /// Every observation by indicator, also those that a newer release has replaced.
  var observations: [Observation] {
    plan.indicators.flatMap { relations.seriesByIndicator[$0.id] ?? [] }.flatMap { $0.observations + $0.superseded }
  }

  /// What each document states: figures by indicator, then what cites it as a whole.
  func statementsBySource() -> [Source.ID: [Statement]] {
    let figures: [Statement] = observations.map { .observation($0) } + progress.assessments.map { .target($0) }
    let works: [Statement] = plan.projects.map { .project($0) } + plan.milestones.map { .milestone($0) }
    let all = figures + works + plan.untracked.map { .untracked($0) } + entities
    return Dictionary(grouping: all, by: \.citation.source)
  }

  /// What a template sees of a statement.
  func context(_ statement: Statement) -> Value {
    switch statement {
    case .observation(let observation): context(observation)
    case .target(let assessment): context(assessment)
    case .project(let project): context(project)
    case .milestone(let milestone): context(milestone)
    case .untracked(let figure): ["printed": .string(figure.printed), "reason": .string(figure.reason)]
    case .entity(let reference, _): reference
    }
  }

  private var entities: [Statement] {
    let areas = plan.areas.compactMap { area in
      area.citation.map { Statement.entity(references.area[area.id] ?? .none, $0) }
    }
    let chains = plan.chains.map { Statement.entity(references.chain[$0.id] ?? .none, $0.citation) }
    let campaigns = plan.campaigns.map { Statement.entity(references.campaign[$0.id] ?? .none, $0.citation) }
    return areas + chains + campaigns
  }
}
