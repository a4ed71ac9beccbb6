import PlanCharts
import PlanDesk
import PlanModel

/// The plan's table of contents, and a page for each of its parts.
enum PlanPages {
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    [PageRecipe(.plan, section: .plan, compose: index)]
      + desk.parts.map { id in
        PageRecipe(.part(id), section: .plan, origin: desk.part(id)?.origin) { edition in
          try page(of: id, edition)
        }
      }
  }

  static func index(_ edition: Edition) throws -> PageView<PlanPageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    let parts = desk.parts.compactMap(desk.part).map { part in
      PlanPageView.Part(
        number: part.number, title: Named(part.title, edition), url: edition.address.path(.part(part.id)),
        chapters: part.chapters.map { PlanPageView.ChapterTitle(title: Named($0.title, edition)) },
        rollUp: RollUpView(desk.rollUp(of: .part(part.id)), edition))
    }
    return PageView(
      Named(desk.site.plan.name, edition), edition.summary(of: .plan, named: edition.voice(SubjectPhrase.site)),
      charts: try plotter.figures(StripChart.all(of: .plan, plotter)), highlight: .verdicts(desk.rollUp(of: .plan)),
      content: PlanPageView(parts: parts, main: edition.targets(of: .mainTable)))
  }

  static func page(of id: PlanPart.ID, _ edition: Edition) throws -> PageView<PartPageView> {
    let (desk, plotter) = (edition.desk, edition.plotter)
    let part = try edition.known(desk.part(id), id)
    let subject = edition.voice(SubjectPhrase.part, ["number": "\(part.number)"])
    let sentence = edition.summary(of: .part(id), named: subject)
    return PageView(
      edition.titled(TitlePhrase.part, part.number, part.title), sentence, trail: [edition.crumb(.plan)],
      charts: try plotter.figures(StripChart.all(of: .part(id), plotter)),
      highlight: .verdicts(desk.rollUp(of: .part(id))),
      content: PartPageView(
        number: part.number, sentence: sentence, rollUp: RollUpView(desk.rollUp(of: .part(id)), edition),
        places: PartPlaces(part, edition).views, previous: neighbour(of: id, -1, edition),
        next: neighbour(of: id, 1, edition)))
  }

  /// The part before or after; nil at the ends.
  private static func neighbour(of id: PlanPart.ID, _ offset: Int, _ edition: Edition) -> LinkView? {
    let parts = edition.desk.parts
    guard let index = parts.firstIndex(of: id), parts.indices.contains(index + offset) else { return nil }
    return edition.desk.part(parts[index + offset]).map { LinkView($0.title, to: .part($0.id), edition) }
  }
}

extension Edition {
  /// A title with its number: `第3篇 创新驱动`.
  func titled(_ phrase: TitlePhrase, _ number: Int, _ title: Name) -> Named {
    let named = Named(title, self)
    return Named(voice(phrase, ["number": "\(number)", "title": named.text]), lang: named.lang)
  }
}
