import PlanModel
import PlanProgress
import Templating

/// Figures, observations and citations as templates see them.
extension Edition {
  /// A figure: its words if it was printed, else the number in its unit.
  func context(_ quantity: Quantity, unit: String) -> Value {
    [
      "text": .string(
        quantity.printed.map { FigureText.words($0, unit: unit) } ?? FigureText.figure(quantity.value, unit: unit)),
      "number": .string(FigureText.number(quantity.value)), "unit": .string(unit), "value": .float(quantity.value),
    ]
  }

  /// The document and the place in it, with the address of the source's page.
  func context(_ citation: Citation) -> Value {
    [
      "source": references.source[citation.source] ?? .none, "locator": .string(locale.words(for: citation.locator)),
      "url": .string(address(.source(citation.source)) + "#" + anchor(citation)),
    ]
  }

  /// The fragment of a source's page that lists what a locator says.
  func anchor(_ citation: Citation) -> String {
    String(
      decoding: "at-".utf8 + citation.locator.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 },
      as: UTF8.self)
  }

  /// One observation as a row.
  func context(_ observation: Observation) -> Value {
    let unit = plan.indicators[observation.indicator]?.unit ?? ""
    return [
      "indicator": references.indicator[observation.indicator] ?? .none,
      "area": references.area[observation.area] ?? .none,
      "url": .string(address(seriesRoute(observation.indicator, observation.area))),
      "period": .string(words(for: observation.period)),
      "figure": observation.quantity.map { context($0, unit: unit) } ?? .none,
      "status": .string(observation.status.rawValue), "citation": context(observation.citation),
      "note": Value(observation.note),
    ]
  }

  /// A period in words: a span with a dash.
  func words(for period: Period) -> String {
    switch period {
    case .span(let first, let last): "\(first)–\(last)"
    default: period.description
    }
  }
}
