import PlanDesk
import PlanModel
import TestSupport

@testable import Portal

extension Set<Question> {
  /// What the page at `route` of `plan` asks, with its texts.
  init(byPage route: Route, of plan: Plan) throws {
    let desk = PlanDesk(judging: plan)
    let recording = RecordingDesk(desk)
    for recipe in SitePages.recipes(desk) where recipe.route == route {
      _ = try PageProof(recipe, from: recording, in: .zh)
    }
    self = recording.questions
  }

  /// The series that are asked for.
  var series: [Series.Key] {
    compactMap { if case .series(let key) = $0 { key } else { nil } }.sorted()
  }

  /// The targets whose verdicts are asked for.
  var verdicts: [Target.ID] {
    compactMap { if case .verdict(let target) = $0 { target } else { nil } }.sorted()
  }

  /// The documents and the parts of the plan whose statements are asked for.
  var statements: [String] {
    compactMap { question in
      switch question {
      case .statements(let source): source.rawValue
      case .statementsOfPart(let part): part.rawValue
      default: nil
      }
    }.sorted()
  }
}

extension Question {
  /// The questions for all there is of a kind.
  static let lists: Set<Question> = [
    .themes, .sources, .areas, .chains, .campaignSets, .campaigns, .indicators, .parts, .articles, .updates, .projects,
    .years, .hedgedFigures, .map, .targets(of: .plan), .rollUp(of: .plan),
  ]
}
