/// The page of all areas.
struct AreasPageView: TemplateView {
  /// The areas of one kind.
  struct Group: TemplateView {
    let kind: String
    let areas: [Row]

    static let viewName = "group of areas"
    static let members = ViewMembers<Self>(
      ViewMember("kind", "The code of their kind.", \.kind), ViewMember("areas", "The areas.", \.areas))
  }

  /// An area with what is known of it.
  struct Row: TemplateView {
    let area: Prepared<AreaReference>?
    let rollUp: RollUpView
    let projects, chains: Int

    static let viewName = "row of an area"
    static let members = ViewMembers<Self>(
      ViewMember("area", "The area.", \.area), ViewMember("roll_up", "How its promises stand.", \.rollUp),
      ViewMember("projects", "The number of its projects.", \.projects),
      ViewMember("chains", "The number of its chains.", \.chains))
  }

  let sentence: String
  let groups: [Group]

  static let viewName = "pages/areas.html"
  static let members = ViewMembers<Self>(
    ViewMember("sentence", "What the page says in a sentence.", \.sentence),
    ViewMember("groups", "The areas by kind.", \.groups))
}

/// The page of one area.
struct AreaPageView: TemplateView {
  let area: Prepared<AreaReference>?
  let kind, sentence: String
  let code: String?
  let noData: Named?
  let body: ProseView?
  let citation: CitationView?
  let rollUp: RollUpView
  let targets: [Prepared<TargetView>]
  let figures: [Prepared<ObservationView>]
  let chains: [Prepared<ChainReference>]
  let campaigns: [Prepared<CampaignReference>]
  let projects: [ProjectView]
  let children: [Prepared<AreaReference>]

  static let viewName = "pages/area.html"
  static let members = ViewMembers<Self>(
    ViewMember("area", "The area.", \.area), ViewMember("kind", "The code of its kind.", \.kind),
    ViewMember("code", "Its administrative code.", \.code),
    ViewMember("sentence", "How its promises stand, in a sentence.", \.sentence),
    ViewMember("body", "What it is.", \.body),
    ViewMember("no_data", "Why nothing is promised for it.", \.noData?.text),
    ViewMember("no_data_lang", "The language of that reason where that is not the page's.", \.noData?.lang),
    ViewMember("citation", "Where it is described.", \.citation),
    ViewMember("roll_up", "How its promises stand.", \.rollUp), ViewMember("targets", "Its promises.", \.targets),
    ViewMember("figures", "The latest figure of each of its series.", \.figures),
    ViewMember("chains", "The chains placed in it.", \.chains),
    ViewMember("campaigns", "The campaigns that concern it.", \.campaigns),
    ViewMember("projects", "Its key projects.", \.projects), ViewMember("children", "The areas inside it.", \.children))
}
