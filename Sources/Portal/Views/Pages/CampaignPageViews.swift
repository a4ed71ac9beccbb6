/// The page of all campaigns.
struct CampaignsPageView: TemplateView {
  /// The campaigns that one document announces together.
  struct CampaignSetView: TemplateView {
    let id, period: String
    let name: Named
    let area: Prepared<AreaReference>?
    let source: Prepared<SourceReference>?
    let campaigns: [Row]

    static let viewName = "set of campaigns"
    static let members = ViewMembers<Self>(
      ViewMember("id", "Its id.", \.id), ViewMember("name", "Its name.", \.name.text),
      ViewMember("lang", "The language of its name where that is not the page's.", \.name.lang),
      ViewMember("area", "Whose campaigns these are.", \.area), ViewMember("period", "The years they run.", \.period),
      ViewMember("source", "The document that announces them.", \.source),
      ViewMember("campaigns", "The campaigns.", \.campaigns))
  }

  /// A campaign with what is known of it.
  struct Row: TemplateView {
    let campaign: Prepared<CampaignReference>?
    let rollUp: RollUpView
    let milestones: Int

    static let viewName = "row of a campaign"
    static let members = ViewMembers<Self>(
      ViewMember("campaign", "The campaign.", \.campaign), ViewMember("roll_up", "How its promises stand.", \.rollUp),
      ViewMember("milestones", "The number of its dated steps.", \.milestones))
  }

  let sets: [CampaignSetView]
  let total: Int

  static let viewName = "pages/campaigns.html"
  static let members = ViewMembers<Self>(
    ViewMember("sets", "The campaigns by set.", \.sets), ViewMember("total", "The number of campaigns.", \.total))
}

/// The page of one campaign.
struct CampaignPageView: TemplateView {
  let campaign: Prepared<CampaignReference>?
  let sentence, period: String
  let set: String?
  let level: Prepared<AreaReference>?
  let body: ProseView?
  let citation: CitationView
  let noData: Named?
  let rollUp: RollUpView
  let targets: [Prepared<TargetView>]
  let milestones: [MilestoneView]
  let areas: [Prepared<AreaReference>]
  let chains: [Prepared<ChainReference>]
  let projects: [ProjectView]
  let siblings: [Prepared<CampaignReference>]

  static let viewName = "pages/campaign.html"
  static let members = ViewMembers<Self>(
    ViewMember("campaign", "The campaign.", \.campaign),
    ViewMember("sentence", "How its promises stand, in a sentence.", \.sentence),
    ViewMember("set", "The name of its set.", \.set), ViewMember("period", "The years it runs.", \.period),
    ViewMember("level", "Whose campaign it is.", \.level), ViewMember("body", "What it is.", \.body),
    ViewMember("citation", "Where it is announced.", \.citation),
    ViewMember("no_data", "Why it promises nothing with a number.", \.noData?.text),
    ViewMember("no_data_lang", "The language of that reason where that is not the page's.", \.noData?.lang),
    ViewMember("roll_up", "How its promises stand.", \.rollUp), ViewMember("targets", "Its promises.", \.targets),
    ViewMember("milestones", "Its dated steps.", \.milestones),
    ViewMember("areas", "The areas that it concerns.", \.areas),
    ViewMember("chains", "The chains that it is to move.", \.chains),
    ViewMember("projects", "Its key projects.", \.projects),
    ViewMember("siblings", "The other campaigns of its set.", \.siblings))
}
