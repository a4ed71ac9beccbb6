import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The plan's table of contents, and a page for each of its parts.
  var planPages: [Page] {
    let statements = Dictionary(grouping: placedStatements, by: \.place.part)
    let rollUps = statements.mapValues { RollUp($0.compactMap(\.statement.assessment)) }
    let index = Page(
      .plan, template: "plan", title: plan.site.plan.name, section: .plan
    ) { _ in
      PageBody(
        summarySentence(RollUp(progress.assessments), subject: locale(.subjectSite)).zh,
        charts: stripCharts(for: progress.assessments), highlight: .verdicts(progress.assessments),
        content: [
          "parts": .list(
            plan.parts.map { part in
              [
                "number": .int(part.number), "title": .string(part.title), "url": .string(address(.part(part.id))),
                "chapters": .list(part.chapters.map { .string($0.title) }),
                "roll_up": context(rollUps[part.id] ?? RollUp([])),
              ]
            }),
          "main": .list(mainTargets.map(context)),
        ])
    }
    return [index] + plan.parts.indices.map { page(of: plan.parts[$0], at: $0, statements[plan.parts[$0].id] ?? []) }
  }

  /// The targets of the plan's table of main indicators, in its order.
  private var mainTargets: [Assessment] {
    progress.assessments.filter { $0.target.citation.locator.hasPrefix("box-1/") }
  }

  private func page(of part: PlanPart, at index: Int, _ statements: [PlacedStatement]) -> Page {
    let title = locale(.partTitle, ["number": "\(part.number)", "title": part.title])
    return Page(
      .part(part.id), template: "plan-part", title: title, section: .plan, trail: [crumb(locale(.plan), .plan)],
      origin: part.origin
    ) { texts in
      let assessments = statements.compactMap(\.statement.assessment)
      let rollUp = RollUp(assessments)
      let sentence = summarySentence(rollUp, subject: locale(.subjectPart, ["number": "\(part.number)"])).zh
      return PageBody(
        sentence, charts: stripCharts(for: assessments), highlight: .verdicts(assessments),
        content: [
          "number": .int(part.number), "sentence": .string(sentence), "roll_up": context(rollUp),
          "places": .list(places(of: part, statements, texts)),
          "previous": neighbour(of: index, -1), "next": neighbour(of: index, 1),
        ])
    }
  }

  /// The opening of a part, its chapters and its boxes, each with what we say of it and what it states.
  private func places(of part: PlanPart, _ statements: [PlacedStatement], _ texts: Texts) -> [Value] {
    let members = Dictionary(grouping: statements, by: \.place.spot)
    let chapters = part.chapters.enumerated().map { ($0.offset + 1, $0.element) }
    let opening = place(.opening, of: part, "", isText: true, texts[part.body], members)
    let texts = chapters.map { number, chapter in
      place(
        .chapter(number), of: part, locale(.chapterTitle, ["number": "\(number)", "title": chapter.title]),
        isText: true, texts[chapter.body], members)
    }
    let boxes = part.boxes.map { box in
      place(
        .box(box.number), of: part, locale(.boxTitle, ["number": "\(box.number)", "title": box.title]), isText: false,
        .none, members)
    }
    return [opening] + texts + boxes
  }

  private func place(
    _ spot: PlanPlace.Spot, of part: PlanPart, _ title: String, isText: Bool, _ body: Value,
    _ members: [PlanPlace.Spot: [PlacedStatement]]
  ) -> Value {
    let statements = (members[spot] ?? []).map(\.statement)
    return [
      "anchor": .string(PlanPlace(part: part.id, spot: spot).anchor), "title": .string(title),
      "body": body, "is_text": .bool(isText),
      "targets": .list(statements.compactMap(\.assessment).map(context)),
      "figures": .list(statements.compactMap(\.observation).map(context)),
      "projects": .list(statements.compactMap(\.project).map(context)),
      "milestones": .list(statements.compactMap(\.milestone).map(context)),
      "entities": .list(statements.compactMap(\.entity)),
    ]
  }

  /// The part before or after, or none at the ends.
  private func neighbour(of index: Int, _ offset: Int) -> Value {
    guard plan.parts.indices.contains(index + offset) else { return .none }
    let other = plan.parts[index + offset]
    return crumb(other.title, .part(other.id))
  }

  /// What the plan states, in the order of its text.
  private var placedStatements: [PlacedStatement] {
    let sources = plan.site.plan.source.map { [$0] } ?? plan.sources.map(\.id)
    let placed = sources.flatMap { statements[$0] ?? [] }.compactMap { statement in
      plan.place(of: statement.citation).map { PlacedStatement(place: $0, statement: statement) }
    }
    return placed.enumerated().sorted {
      ($0.element.statement.citation, $0.offset) < ($1.element.statement.citation, $1.offset)
    }.map(\.element)
  }
}

/// Something that the plan states, and where in it.
private struct PlacedStatement {
  let place: PlanPlace
  let statement: Statement
}
