/// The page of what is known and what is not.
struct CoveragePageView: TemplateView {
  /// Promises of a theme without the figure that would tell.
  struct SilentTheme: TemplateView {
    let id: String
    let name: Named
    let targets: [Prepared<TargetView>]

    static let viewName = "theme with unanswered promises"
    static let members = ViewMembers<Self>(
      ViewMember("id", "Its id.", \.id), ViewMember("name", "Its name.", \.name.text),
      ViewMember("lang", "The language of its name where that is not the page's.", \.name.lang),
      ViewMember("targets", "The promises.", \.targets))
  }

  /// What is known of one area, chain or campaign, in numbers.
  struct Row: TemplateView {
    let entity: LinkView
    let targets, withData, figures, projects, milestones: Int
    let known: String

    static let viewName = "row of what is known"
    static let members = ViewMembers<Self>(
      ViewMember("entity", "The area, chain or campaign.", \.entity),
      ViewMember("targets", "The number of its promises.", \.targets),
      ViewMember("with_data", "How many have a figure to measure them by.", \.withData),
      ViewMember("figures", "The number of figures.", \.figures),
      ViewMember("projects", "The number of projects.", \.projects),
      ViewMember("milestones", "The number of dated steps.", \.milestones),
      ViewMember("known", "`measured`, `promised`, `reported` or `named`.", \.known))
  }

  /// How much of a document is data.
  struct SourceRow: TemplateView {
    let source: Prepared<SourceReference>?
    let used, untracked: Int

    static let viewName = "row of a document's use"
    static let members = ViewMembers<Self>(
      ViewMember("source", "The document.", \.source),
      ViewMember("used", "How many of its statements are data.", \.used),
      ViewMember("untracked", "How many deliberately are not.", \.untracked))
  }

  let sentence: String
  let rollUp: RollUpView
  let themes: [SilentTheme]
  let areas, chains, campaigns: [Row]
  let sources: [SourceRow]

  static let viewName = "pages/coverage.html"
  static let members = ViewMembers<Self>(
    ViewMember("sentence", "What the page says in a sentence.", \.sentence),
    ViewMember("roll_up", "How all promises stand.", \.rollUp),
    ViewMember("themes", "The promises without the figure that would tell, by theme.", \.themes),
    ViewMember("areas", "What is known of each area.", \.areas),
    ViewMember("chains", "What is known of each chain.", \.chains),
    ViewMember("campaigns", "What is known of each campaign.", \.campaigns),
    ViewMember("sources", "How much of each document is data.", \.sources))
}
