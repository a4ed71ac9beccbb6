import PlanModel
import Templating

/// Projects, milestones, areas and articles as templates see them.
extension Edition {
  /// One key project as a row.
  func context(_ project: Project) -> Value {
    [
      "id": .string(project.id.rawValue), "name": .string(project.name),
      "area": project.area.flatMap { references.area[$0] } ?? .none,
      "chain": project.chain.flatMap { references.chain[$0] } ?? .none,
      "campaign": project.campaign.flatMap { references.campaign[$0] } ?? .none,
      "stage": Value(project.stage?.rawValue), "stage_date": Value(project.stageDate.map(words)),
      "investment": Value(project.investment), "citation": context(project.citation), "note": Value(project.note),
    ]
  }

  /// One milestone as a row.
  func context(_ milestone: Milestone) -> Value {
    [
      "name": .string(milestone.name), "stage": Value(milestone.stage?.rawValue),
      "planned": Value(milestone.planned.map(words)), "actual": Value(milestone.actual.map(words)),
      "citation": context(milestone.citation), "note": Value(milestone.note),
    ]
  }

  /// A piece of news, whole.
  func context(_ update: Article, _ texts: Texts) -> Value {
    [
      "id": .string(update.id.rawValue), "title": .string(update.title),
      "date": Value(update.date?.description), "body": texts[update.body],
    ]
  }
}
