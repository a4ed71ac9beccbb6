import PlanDesk

/// Every page of a site, by what makes it.
enum SitePages {
  /// The pages, in order of address.
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    let kinds = [
      HomePage.recipes, PlanPages.recipes, AreaPages.recipes, ChainPages.recipes, CampaignPages.recipes,
      IndicatorPages.recipes, ProjectsPage.recipes, YearPages.recipes, SourcePages.recipes, MethodPage.recipes,
      CoveragePage.recipes, ArticlePages.recipes,
    ]
    return kinds.flatMap { $0(desk) }.sorted { $0.route < $1.route }
  }
}
