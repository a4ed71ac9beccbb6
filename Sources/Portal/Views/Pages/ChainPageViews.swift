import PlanModel

/// The page of all chains.
struct ChainsPageView: TemplateView {
  /// The chains of one industry.
  struct Group: TemplateView {
    let name: Named
    let chains: [Row]

    static let viewName = "group of chains"
    static let members = ViewMembers<Self>(
      ViewMember("name", "The industry.", \.name.text),
      ViewMember("lang", "The language of its name where that is not the page's.", \.name.lang),
      ViewMember("chains", "Its chains.", \.chains))
  }

  /// A chain with what is known of it.
  struct Row: TemplateView {
    let chain: Prepared<ChainReference>?
    let leaders: Leaders
    let segments: Int
    let rollUp: RollUpView

    static let viewName = "row of a chain"
    static let members = ViewMembers<Self>(
      ViewMember("chain", "The chain.", \.chain),
      ViewMember("leaders", "The firms that lead it.", \.leaders.names),
      ViewMember("leaders_lang", "The language of their names where that is not the page's.", \.leaders.lang),
      ViewMember("segments", "The number of its segments.", \.segments),
      ViewMember("roll_up", "How its promises stand.", \.rollUp))
  }

  let groups: [Group]
  let total: Int

  static let viewName = "pages/chains.html"
  static let members = ViewMembers<Self>(
    ViewMember("groups", "The chains by industry.", \.groups), ViewMember("total", "The number of chains.", \.total))
}

/// The firms that lead a chain, in the site's own language.
struct Leaders: Sendable {
  let names: [String]
  let lang: String?

  init(of chain: Chain, _ edition: Edition) {
    (names, lang) = (chain.leaders, edition.foreign)
  }
}

/// The page of one chain.
struct ChainPageView: TemplateView {
  /// A step of the chain.
  struct Segment: TemplateView {
    let stage, name: String
    let items: [String]

    static let viewName = "segment of a chain"
    static let members = ViewMembers<Self>(
      ViewMember("stage", "`upstream`, `midstream` or `downstream`.", \.stage),
      ViewMember("name", "Its name, in the site's own language.", \.name),
      ViewMember("items", "What belongs to it, in the site's own language.", \.items))
  }

  let chain: Prepared<ChainReference>?
  let sentence: String
  let body: ProseView?
  let noData: Named?
  let leaders: Leaders
  let segments: [Segment]
  let citation: CitationView
  let areas: [Prepared<AreaReference>]
  let rollUp: RollUpView
  let targets: [Prepared<TargetView>]
  let projects: [ProjectView]
  let campaigns: [Prepared<CampaignReference>]
  let siblings: [Prepared<ChainReference>]

  static let viewName = "pages/chain.html"
  static let members = ViewMembers<Self>(
    ViewMember("chain", "The chain.", \.chain),
    ViewMember("sentence", "How its promises stand, in a sentence.", \.sentence),
    ViewMember("body", "What it is.", \.body),
    ViewMember("no_data", "Why nothing is promised for it.", \.noData?.text),
    ViewMember("no_data_lang", "The language of that reason where that is not the page's.", \.noData?.lang),
    ViewMember("leaders", "The firms that lead it.", \.leaders.names),
    ViewMember("leaders_lang", "The language of their names where that is not the page's.", \.leaders.lang),
    ViewMember("segments", "Its segments.", \.segments), ViewMember("citation", "Where it is described.", \.citation),
    ViewMember("areas", "Where the plan places it.", \.areas),
    ViewMember("roll_up", "How its promises stand.", \.rollUp), ViewMember("targets", "Its promises.", \.targets),
    ViewMember("projects", "Its key projects.", \.projects),
    ViewMember("campaigns", "The campaigns that are to move it.", \.campaigns),
    ViewMember("siblings", "The other chains of its industry.", \.siblings))
}
