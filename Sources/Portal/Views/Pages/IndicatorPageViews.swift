/// The page of all indicators.
struct IndicatorsPageView: TemplateView {
  /// The indicators of one theme.
  struct ThemeView: TemplateView {
    let id: String
    let name: Named
    let indicators: [Row]
    let rollUp: RollUpView

    static let viewName = "theme with its indicators"
    static let members = ViewMembers<Self>(
      ViewMember("id", "Its id.", \.id), ViewMember("name", "Its name.", \.name.text),
      ViewMember("lang", "The language of its name where that is not the page's.", \.name.lang),
      ViewMember("indicators", "Its indicators.", \.indicators),
      ViewMember("roll_up", "How its promises stand.", \.rollUp))
  }

  /// An indicator by its headline area: the plan's own where it has a figure or a promise, else the first.
  struct Row: TemplateView {
    let indicator: Prepared<IndicatorReference>?
    let area: Prepared<AreaReference>?
    let areas: Int
    let latest: Prepared<ObservationView>?
    let sparkline: SparklineView?
    let target: Prepared<TargetView>?
    let rollUp: RollUpView

    static let viewName = "row of an indicator"
    static let members = ViewMembers<Self>(
      ViewMember("indicator", "The indicator.", \.indicator), ViewMember("area", "Its headline area.", \.area),
      ViewMember("areas", "In how many areas it is measured or promised.", \.areas),
      ViewMember("latest", "The latest figure of the headline area.", \.latest),
      ViewMember("sparkline", "Its figures as a line as high as a word.", \.sparkline),
      ViewMember("target", "What is promised for the headline area.", \.target),
      ViewMember("roll_up", "How the promises of all areas stand.", \.rollUp))
  }

  let sentence: String
  let themes: [ThemeView]
  let total: Int

  static let viewName = "pages/indicators.html"
  static let members = ViewMembers<Self>(
    ViewMember("sentence", "What the page says in a sentence.", \.sentence),
    ViewMember("themes", "The indicators by theme.", \.themes),
    ViewMember("total", "The number of indicators.", \.total))
}

/// The page of one indicator, or of one indicator in one area.
struct IndicatorPageView: TemplateView {
  let indicator: IndicatorView
  let profile: ProfileView?
  let areas: [IndicatorAreaView]
  let others: [LinkView]
  let rollUp: RollUpView
  let comparison: String?
  let thresholds: ThresholdsView
  let links: IndicatorLinksView

  static let viewName = "pages/indicator.html"
  static let members = ViewMembers<Self>(
    ViewMember("indicator", "The indicator.", \.indicator),
    ViewMember("profile", "What there is to say of it in the page's area; none where nothing was found.", \.profile),
    ViewMember("areas", "Its areas, where there are several; none on the page of one area.", \.areas),
    ViewMember("others", "The pages of its other areas; none on the page that compares them.", \.others),
    ViewMember("roll_up", "How its promises stand.", \.rollUp),
    ViewMember(
      "comparison", "The address that compares its areas; none on the page that does so itself.", \.comparison),
    ViewMember("thresholds", "The cuts between verdicts.", \.thresholds),
    ViewMember("links", "Where its promises belong.", \.links))
}
