import Charting
import PlanModel
import Templating
import Wording

/// The card of a page: its title, its sentence and what catches the eye.
struct PageCard {
  /// The geometry, for `charts/card.svg`.
  let value: Value

  /// Lays out the card of `page`; throws what cannot be drawn.
  init(of page: PageView<some Sendable>, _ edition: Edition) throws(ChartError) {
    let site = edition.say(edition.desk.site.title)
    let facts = [edition.plotter.asOfLabel, edition.desk.site.publisher.map(edition.say)]
    let card = try ShareCard.layout(
      ShareCard.Spec(
        site: page.title.text == site ? "" : site, title: page.title.text, sentence: page.description,
        highlight: ShareCard.Highlight(page.highlight, edition),
        date: facts.compactMap { $0 }.joined(separator: " · ")))
    value = [
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
