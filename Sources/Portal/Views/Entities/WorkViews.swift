import PlanModel

/// A key project.
struct ProjectView: TemplateView {
  let id: String
  let name: Named
  let area: Prepared<AreaReference>?
  let chain: Prepared<ChainReference>?
  let campaign: Prepared<CampaignReference>?
  let stage, stageDate: String?
  let investment, note: Named?
  let citation: CitationView

  init?(_ id: Project.ID, _ edition: Edition) {
    guard let project = edition.desk.project(id) else { return nil }
    self.id = id.rawValue
    name = Named(project.name, edition)
    area = project.area.flatMap { edition.reference($0) }
    chain = project.chain.flatMap { edition.reference($0) }
    campaign = project.campaign.flatMap { edition.reference($0) }
    stage = project.stage?.rawValue
    stageDate = project.stageDate.map { edition.voice.period($0, .short) }
    investment = project.investment.map(edition.own)
    note = project.note.map(edition.own)
    citation = CitationView(project.citation, edition)
  }

  static let viewName = "project"
  static let members = ViewMembers<Self>(
    ViewMember("id", "Its id.", \.id), ViewMember("name", "Its name.", \.name.text),
    ViewMember("lang", "The language of the name where that is not the page's.", \.name.lang),
    ViewMember("area", "Where it stands.", \.area), ViewMember("chain", "Its chain.", \.chain),
    ViewMember("campaign", "Its campaign.", \.campaign),
    ViewMember("stage", "The code of the last stage that a document names.", \.stage),
    ViewMember("stage_date", "When that stage was reached or is due.", \.stageDate),
    ViewMember("investment", "The investment as printed.", \.investment?.text),
    ViewMember("investment_lang", "The language of these words where that is not the page's.", \.investment?.lang),
    ViewMember("citation", "Where it is named.", \.citation),
    ViewMember("note", "A remark.", \.note?.text),
    ViewMember("note_lang", "The language of the remark where that is not the page's.", \.note?.lang))
}

/// A dated step of a campaign.
struct MilestoneView: TemplateView {
  let name: Named
  let stage, planned, actual: String?
  let note: Named?
  let citation: CitationView

  init?(_ id: Milestone.ID, _ edition: Edition) {
    guard let milestone = edition.desk.milestone(id) else { return nil }
    name = Named(milestone.name, edition)
    stage = milestone.stage?.rawValue
    planned = milestone.planned.map { edition.voice.period($0, .short) }
    actual = milestone.actual.map { edition.voice.period($0, .short) }
    note = milestone.note.map(edition.own)
    citation = CitationView(milestone.citation, edition)
  }

  static let viewName = "milestone"
  static let members = ViewMembers<Self>(
    ViewMember("name", "What is to be reached.", \.name.text),
    ViewMember("lang", "The language of the name where that is not the page's.", \.name.lang),
    ViewMember("stage", "The code of the stage that is meant.", \.stage),
    ViewMember("planned", "When it is planned.", \.planned), ViewMember("actual", "When it happened.", \.actual),
    ViewMember("citation", "Where it is stated.", \.citation),
    ViewMember("note", "A remark.", \.note?.text),
    ViewMember("note_lang", "The language of the remark where that is not the page's.", \.note?.lang))
}
