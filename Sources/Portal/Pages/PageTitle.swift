import PlanModel
import Wording

/// The pages that are the portal's own, by the name of their title.
enum PageTitle: String, Phrase {
  static let group = "nav"

  case home, plan, areas, chains, campaigns, indicators, projects, sources, method, coverage, gallery
  case notFound = "not-found"

  /// The page.
  var route: Route {
    switch self {
    case .home: .home
    case .plan: .plan
    case .areas: .areas
    case .chains: .chains
    case .campaigns: .campaigns
    case .indicators: .indicators
    case .projects: .projects
    case .sources: .sources
    case .method: .method
    case .coverage: .coverage
    case .gallery: .gallery
    case .notFound: .notFound
    }
  }
}

/// The sentences at the head of pages.
enum PagePhrase: String, Phrase {
  static let group = "sentence"

  case gallery, indicators, areas, projects, year, sources, source, coverage, method
}

/// What a sentence counts the promises of.
enum SubjectPhrase: String, Phrase {
  static let group = "subject"

  case site, part, chains, campaigns
}

/// Titles of what is numbered.
enum TitlePhrase: String, Phrase {
  static let group = "title"

  case year, part, chapter, box
}

extension Edition {
  /// The title of one of the portal's own pages.
  func title(_ title: PageTitle) -> Named { Named(voice(title)) }

  /// One of the portal's own pages as a step of a trail.
  func crumb(_ title: PageTitle) -> LinkView { LinkView(voice(title), url: address.path(title.route)) }
}
