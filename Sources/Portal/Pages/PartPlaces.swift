import PlanDesk
import PlanModel

/// The opening of a part, its chapters and its boxes, each with what we say of it and what it states.
struct PartPlaces {
  private let part: PlanPart
  private let edition: Edition
  private let statements: [PlanPlace.Spot: [Statement]]

  init(_ part: PlanPart, _ edition: Edition) {
    (self.part, self.edition) = (part, edition)
    statements = Dictionary(grouping: edition.desk.statements(in: part.id), by: \.place.spot)
      .mapValues { $0.map(\.statement) }
  }

  var views: [PartPageView.Place] {
    let chapters = part.chapters.enumerated().map { offset, chapter in
      view(.chapter(offset + 1), edition.titled(.chapter, offset + 1, chapter.title), text: chapter.body)
    }
    let boxes = part.boxes.map { view(.box($0.number), edition.titled(.box, $0.number, $0.title), text: nil) }
    return [view(.opening, Named(""), text: part.body)] + chapters + boxes
  }

  private func view(_ spot: PlanPlace.Spot, _ title: Named, text: Prose?) -> PartPageView.Place {
    let own = statements[spot] ?? []
    return PartPageView.Place(
      anchor: PlanPlace(part: part.id, spot: spot).anchor, title: title,
      body: text.flatMap { body(of: $0, at: spot) }, isText: text != nil,
      targets: own.compactMap { if case .target(let id, _) = $0 { edition.row(of: id) } else { nil } },
      figures: own.compactMap {
        if case .observation(let figure) = $0 { ObservationView(figure, edition) } else { nil }
      },
      projects: own.compactMap { if case .project(let id, _) = $0 { ProjectView(id, edition) } else { nil } },
      milestones: own.compactMap { if case .milestone(let id, _) = $0 { MilestoneView(id, edition) } else { nil } },
      entities: own.compactMap { LinkView(toEntityOf: $0, edition) })
  }

  /// What our text says of a place; the ids of a chapter are kept apart from those of others, which stand in one file.
  private func body(of text: Prose, at spot: PlanPlace.Spot) -> ProseView? {
    guard case .chapter(let number) = spot else { return edition.texts.text(of: text, home: .part(part.id)) }
    return edition.texts.text(of: text, home: .part(part.id), idPrefix: "chapter-\(number)-")
  }
}

extension LinkView {
  /// The page of the area, chain or campaign that a document is cited for as a whole; nil for other statements.
  init?(toEntityOf statement: Statement, _ edition: Edition) {
    let desk = edition.desk
    let found: (name: Name, route: Route)? =
      switch statement {
      case .area(let id, _): desk.area(id).map { ($0.name, .area(id)) }
      case .chain(let id, _): desk.chain(id).map { ($0.name, .chain(id)) }
      case .campaign(let id, _): desk.campaign(id).map { ($0.name, .campaign(id)) }
      case .observation, .target, .project, .milestone, .untracked: nil
      }
    guard let found else { return nil }
    self.init(found.name, to: found.route, edition)
  }
}
