/// The page of all projects.
struct ProjectsPageView: TemplateView {
  /// The projects that one box or document lists.
  struct Group: TemplateView {
    let source: Prepared<SourceReference>?
    let box: String?
    let projects: [ProjectView]

    static let viewName = "list of projects"
    static let members = ViewMembers<Self>(
      ViewMember("source", "The document.", \.source), ViewMember("box", "The box in it, in words.", \.box),
      ViewMember("projects", "The projects.", \.projects))
  }

  /// How many projects are at a stage.
  struct StageCount: TemplateView {
    let stage: String
    let count: Int

    static let viewName = "stage with its count"
    static let members = ViewMembers<Self>(
      ViewMember("stage", "The code of the stage.", \.stage),
      ViewMember("count", "How many projects are at it.", \.count))
  }

  let groups: [Group]
  let stages: [StageCount]
  let silent, total: Int
  let sentence: String

  static let viewName = "pages/projects.html"
  static let members = ViewMembers<Self>(
    ViewMember("groups", "The projects by list.", \.groups), ViewMember("stages", "The stages.", \.stages),
    ViewMember("silent", "How many projects no document gives a stage for.", \.silent),
    ViewMember("total", "The number of projects.", \.total),
    ViewMember("sentence", "What the page says in a sentence.", \.sentence))
}

/// The page of a year.
struct YearPageView: TemplateView {
  let year: Int
  let sentence: String
  let observations: [ObservationView]
  let targets: [Prepared<TargetView>]
  let years: [YearLink]

  static let viewName = "pages/year.html"
  static let members = ViewMembers<Self>(
    ViewMember("year", "The year.", \.year), ViewMember("sentence", "What the page says in a sentence.", \.sentence),
    ViewMember("observations", "What was measured in it.", \.observations),
    ViewMember("targets", "What falls due in it.", \.targets), ViewMember("years", "All years.", \.years))
}

/// A free page.
struct ArticlePageView: TemplateView {
  let body: ProseView?

  static let viewName = "pages/article.html"
  static let members = ViewMembers<Self>(ViewMember("body", "Its text.", \.body))
}

/// The page of sample charts.
struct GalleryPageView: TemplateView {
  static let viewName = "pages/gallery.html"
  static let members = ViewMembers<Self>()
}

/// The page for addresses that do not exist.
struct NotFoundPageView: TemplateView {
  static let viewName = "pages/404.html"
  static let members = ViewMembers<Self>()
}
