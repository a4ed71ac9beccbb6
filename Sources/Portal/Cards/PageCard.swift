import Charting
import PlanModel
import Templating

extension Edition {
  /// The geometry of the card of `page`, for `charts/card.svg`; none if it cannot be drawn.
  func card(of page: Page, _ body: PageBody) -> Value {
    let spec = ShareCard.Spec(
      site: page.title == plan.site.title ? "" : plan.site.title, title: page.title, sentence: body.description,
      highlight: drawn(body.highlight),
      date: [locale(.asOf, ["date": progress.asOf.description]), plan.site.publisher].compactMap { $0 }
        .joined(separator: " · "))
    guard let card = try? ShareCard.layout(spec) else { return .none }
    return [
      "site": card.site.shape, "title": card.title.shape, "sentence": card.sentence.shape,
      "figure": card.figure.shape, "caption": card.caption.shape, "date": card.date.shape,
      "strip": Value(card.strip?.shape),
    ]
  }
}

extension ShareCard.Block {
  fileprivate var shape: Value { ["size": .coordinate(fontSize), "lines": .shapes(lines)] }
}

extension ShareCard.Strip {
  fileprivate var shape: Value {
    [
      "x": .coordinate(place.x), "y": .coordinate(place.y), "key_x": .coordinate(keyPlace.x),
      "key_y": .coordinate(keyPlace.y), "size": .coordinate(fontSize),
      "segments": .list(
        bar.segments.map { ["tone": .string($0.code), "rect": $0.rect.shape, "label": Value($0.label?.shape)] }),
      "key": .list(
        key.entries.map { entry in
          [
            "tone": .string(entry.code), "x": .coordinate(entry.mark.midX), "y": .coordinate(entry.mark.midY),
            "label": entry.label.shape,
          ]
        }),
    ]
  }
}
